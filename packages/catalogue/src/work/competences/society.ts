import type { Competence } from '../../types.ts'
import { competence } from '../entry.ts'

export const societyCompetences: readonly Competence[] = [
  competence('c-accounting', 'Økonomi og regnskab, regnskab', 'Finance and accounts, accounting', {
    esco: 'ecc18804-a466-40d9-98b4-fba5cd67dd4b',
  }),
  competence('c-bookkeeping', 'Bogføring, bogholderi, kontere bilag', 'Bookkeeping, posting entries', {
    broader: 'c-accounting',
    esco: 'faf8943c-72ff-4736-a587-25508695d6f0',
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
    esco: '4a460161-eaea-4fe2-bd0e-164ccc635be1',
  }),
  competence('c-budgeting', 'Budgetlægning, budget', 'Budgeting, making budgets', { broader: 'c-accounting' }),
  competence('c-auditing', 'Revision, revidere regnskab', 'Auditing, auditing accounts', { broader: 'c-accounting' }),
  competence('c-payroll', 'Lønkørsel, løn, lønadministration', 'Payroll, paying wages', { broader: 'c-accounting' }),
  competence('c-financial-analysis', 'Økonomisk analyse, controlling', 'Financial analysis, controlling', {
    broader: 'c-accounting',
    esco: '99571e68-801f-49af-a897-5f75996642e1',
  }),
  competence('c-tax-vat', 'Skat og moms, momsregnskab', 'Tax and VAT, VAT returns', { broader: 'c-accounting' }),
  competence('c-banking', 'Bankrådgivning, bank', 'Banking advice, banking', { broader: 'c-accounting' }),
  competence('c-insurance', 'Forsikring og skader, skadesbehandling', 'Insurance and claims, claims handling', {
    broader: 'c-accounting',
  }),
  competence('c-law', 'Jura, juridisk arbejde', 'Law, legal work', { esco: '06f46a6e-62d3-4ca0-bedb-cb4c021c14ee' }),
  competence('c-legal-research', 'Juridisk research, finde lovstof, retskilder', 'Legal research, finding case law', {
    broader: 'c-law',
  }),
  competence('c-contracts', 'Kontrakter og aftaler, aftaleret', 'Contracts and agreements, contract law', {
    broader: 'c-law',
    esco: 'ec8b44f6-e2ef-460a-b964-e66192a278bd',
  }),
  competence('c-administrative-law', 'Forvaltningsret, offentlig ret', 'Administrative law, public law', {
    broader: 'c-law',
    esco: 'efb523d0-c998-440d-8639-cd14ba841c4c',
  }),
  competence('c-social-law', 'Socialret, sociallovgivning', 'Social law, social legislation', { broader: 'c-law' }),
  competence('c-employment-law', 'Ansættelsesret, overenskomster', 'Employment law, collective agreements', {
    broader: 'c-law',
    esco: '97b713f0-b9e8-4903-8dee-7e0b4019a1c0',
  }),
  competence('c-data-protection', 'Databeskyttelse, GDPR, persondata', 'Data protection, GDPR', {
    broader: 'c-law',
    esco: 'a4346013-a967-4a58-a533-6b32ad1364c5',
  }),
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
    esco: '88af9294-b697-4687-ae19-aefbb6234dfa',
  }),
  competence('c-urban-planning', 'Byplanlægning, lokalplaner', 'Urban planning, local plans', {
    broader: 'c-public-affairs',
    esco: '7f18039d-dfae-471b-9daa-507f6b2d2842',
  }),
  competence('c-recruitment', 'Rekruttering og HR, ansættelser', 'Recruitment and HR, hiring', {
    broader: 'c-public-affairs',
    esco: '496932f1-0b6b-4f73-9432-d95c7ddcd43b',
  }),
  competence(
    'c-religious-service',
    'Gudstjeneste og sjælesorg, præst',
    'Religious services and pastoral care, ministry',
    { broader: 'c-guidance', esco: '596632c8-6739-46e8-b541-d9fd69ee5ba9' },
  ),
]
