import type { Competence } from '../../types.ts'
import { competence } from '../entry.ts'

export const societyCompetences: readonly Competence[] = [
  competence('c-accounting', 'Økonomi og regnskab, regnskab', 'Finance and accounts, accounting'),
  competence('c-bookkeeping', 'Bogføring, bogholderi, kontere bilag', 'Bookkeeping, posting entries', {
    broader: 'c-accounting',
  }),
  competence(
    'c-receipt-handling',
    'Sortering og scanning af bilag, bilagshåndtering',
    'Sorting and scanning receipts, voucher handling',
    { broader: 'c-accounting' },
  ),
  competence('c-reconciliation', 'Afstemning af konti, kasseafstemning', 'Reconciling accounts, bank reconciliation', {
    broader: 'c-accounting',
  }),
  competence(
    'c-debtor-creditor',
    'Debitorer og kreditorer, rykkere, betale regninger',
    'Debtors and creditors, accounts payable and receivable',
    { broader: 'c-accounting' },
  ),
  competence('c-annual-accounts', 'Årsregnskab, regnskabsaflæggelse', 'Annual accounts, financial statements', {
    broader: 'c-accounting',
  }),
  competence('c-budgeting', 'Budgetlægning, budget', 'Budgeting, making budgets', { broader: 'c-accounting' }),
  competence('c-auditing', 'Revision, revidere regnskab', 'Auditing, auditing accounts', { broader: 'c-accounting' }),
  competence('c-payroll', 'Lønkørsel, løn, lønadministration', 'Payroll, paying wages', { broader: 'c-accounting' }),
  competence('c-financial-analysis', 'Økonomisk analyse, controlling', 'Financial analysis, controlling', {
    broader: 'c-accounting',
  }),
  competence('c-tax-vat', 'Skat og moms, momsregnskab', 'Tax and VAT, VAT returns', { broader: 'c-accounting' }),
  competence('c-banking', 'Bankrådgivning, bank', 'Banking advice, banking', { broader: 'c-accounting' }),
  competence('c-insurance', 'Forsikring og skader, skadesbehandling', 'Insurance and claims, claims handling', {
    broader: 'c-accounting',
  }),
  competence('c-law', 'Jura, juridisk arbejde', 'Law, legal work'),
  competence('c-legal-research', 'Juridisk research, finde lovstof, retskilder', 'Legal research, finding case law', {
    broader: 'c-law',
  }),
  competence('c-contracts', 'Kontrakter og aftaler, aftaleret', 'Contracts and agreements, contract law', {
    broader: 'c-law',
  }),
  competence('c-administrative-law', 'Forvaltningsret, offentlig ret', 'Administrative law, public law', {
    broader: 'c-law',
  }),
  competence('c-social-law', 'Socialret, sociallovgivning', 'Social law, social legislation', { broader: 'c-law' }),
  competence('c-employment-law', 'Ansættelsesret, overenskomster', 'Employment law, collective agreements', {
    broader: 'c-law',
  }),
  competence('c-data-protection', 'Databeskyttelse, GDPR, persondata', 'Data protection, GDPR', { broader: 'c-law' }),
  competence(
    'c-public-affairs',
    'Forvaltning og samfund, offentlig forvaltning',
    'Government and society, public administration',
  ),
  competence(
    'c-case-preparation',
    'Sagsforberedelse, forberede sager, sagsfremstilling',
    'Case preparation, preparing cases',
    { broader: 'c-public-affairs' },
  ),
  competence(
    'c-case-processing',
    'Sagsbehandling, behandle sager, afgørelser',
    'Case processing, handling cases, decisions',
    { broader: 'c-public-affairs' },
  ),
  competence('c-policy-analysis', 'Politisk analyse, statskundskab, policy', 'Policy analysis, political science', {
    broader: 'c-public-affairs',
  }),
  competence(
    'c-evaluation',
    'Evaluering og undersøgelser, evaluere indsatser',
    'Evaluation and studies, evaluating programmes',
    { broader: 'c-public-affairs' },
  ),
  competence('c-grant-applications', 'Fondsansøgninger, søge midler, fundraising', 'Grant applications, fundraising', {
    broader: 'c-public-affairs',
  }),
  competence(
    'c-application-screening',
    'Gennemgang af ansøgninger, vurdere ansøgninger',
    'Screening applications, assessing applications',
    { broader: 'c-public-affairs' },
  ),
  competence('c-survey-methods', 'Spørgeskemaer og interview, surveys', 'Surveys and interviews, questionnaires', {
    broader: 'c-public-affairs',
  }),
  competence('c-economics', 'Samfundsøkonomi, nationaløkonomi', 'Economics, national economics', {
    broader: 'c-public-affairs',
  }),
  competence('c-urban-planning', 'Byplanlægning, lokalplaner', 'Urban planning, local plans', {
    broader: 'c-public-affairs',
  }),
  competence('c-recruitment', 'Rekruttering og HR, ansættelser', 'Recruitment and HR, hiring', {
    broader: 'c-public-affairs',
  }),
  competence(
    'c-religious-service',
    'Gudstjeneste og sjælesorg, præst',
    'Religious services and pastoral care, ministry',
    { broader: 'c-guidance' },
  ),
]
