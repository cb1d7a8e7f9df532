import type { Task } from '../../types.ts'
import { taskIn } from '../entry.ts'

const task = taskIn('society')

export const societyTasks: readonly Task[] = [
  task(
    't-book-receipts',
    'Bogføre bilag, kontere, daglig bogføring',
    'Booking receipts, daily bookkeeping',
    'c-bookkeeping c-accuracy',
  ),
  task(
    't-sort-receipts',
    'Sortere og scanne bilag, sætte bilag i orden',
    'Sorting and scanning receipts',
    'c-receipt-handling c-digitising',
  ),
  task(
    't-reconcile-accounts',
    'Afstemme konti, afstemning af kasse og bank',
    'Reconciling accounts',
    'c-reconciliation c-spreadsheets',
  ),
  task(
    't-send-invoices',
    'Skrive og sende fakturaer, fakturering',
    'Writing and sending invoices',
    'c-invoicing c-accuracy',
  ),
  task(
    't-handle-payments',
    'Betale regninger og rykke, kreditor og debitor',
    'Paying bills and sending reminders',
    'c-debtor-creditor c-invoicing',
  ),
  task('t-run-payroll', 'Køre løn, lønopgaver', 'Running payroll', 'c-payroll c-accuracy'),
  task(
    't-prepare-annual-accounts',
    'Lave årsregnskab, regnskabsopgaver',
    'Preparing annual accounts',
    'c-annual-accounts c-reconciliation',
  ),
  task('t-report-vat', 'Indberette moms og skat, momsregnskab', 'Reporting VAT and tax', 'c-tax-vat c-bookkeeping'),
  task(
    't-make-budgets',
    'Lægge budget og følge op, budgetopfølgning',
    'Making and following up budgets',
    'c-budgeting c-financial-analysis',
  ),
  task(
    't-audit-accounts',
    'Revidere regnskaber, gennemgå regnskab',
    'Auditing accounts',
    'c-auditing c-annual-accounts',
  ),
  task(
    't-analyse-finances',
    'Lave økonomiske analyser, nøgletal',
    'Analysing finances, key figures',
    'c-financial-analysis c-data-analysis',
  ),
  task(
    't-advise-bank-customers',
    'Rådgive bankkunder, lånesager',
    'Advising bank customers, loans',
    'c-banking c-customer-advice',
  ),
  task(
    't-handle-insurance-claims',
    'Behandle forsikringssager, skadesager',
    'Handling insurance claims',
    'c-insurance c-case-processing',
  ),
  task(
    't-prepare-cases',
    'Forberede sager, sagsforberedelse, skrive sagsfremstilling',
    'Preparing cases, case preparation',
    'c-case-preparation c-written-danish c-policy-analysis',
  ),
  task(
    't-process-cases',
    'Behandle sager, sagsbehandling, skrive afgørelser',
    'Processing cases, writing decisions',
    'c-case-processing c-administrative-law',
  ),
  task(
    't-screen-applications',
    'Gennemgå ansøgninger, vurdere ansøgninger til fond',
    'Screening applications, assessing grant applications',
    'c-application-screening c-case-preparation',
    't-prepare-cases',
  ),
  task(
    't-write-memos',
    'Skrive notater og indstillinger, notatskrivning',
    'Writing memos and recommendations',
    'c-policy-analysis c-academic-writing',
    't-prepare-cases',
  ),
  task(
    't-research-law',
    'Finde lovstof og praksis, juridisk research',
    'Researching law and case law',
    'c-legal-research c-law',
  ),
  task(
    't-review-contracts',
    'Gennemgå kontrakter, skrive kontrakter',
    'Reviewing contracts, drafting contracts',
    'c-contracts c-legal-research',
  ),
  task(
    't-advise-on-law',
    'Give juridisk rådgivning, retshjælp',
    'Giving legal advice, legal aid',
    'c-law c-social-law c-listening',
  ),
  task(
    't-check-data-protection',
    'Gennemgå databeskyttelse, GDPR-opgaver',
    'Checking data protection, GDPR tasks',
    'c-data-protection c-case-systems',
  ),
  task(
    't-evaluate-programme',
    'Evaluere indsats, lave undersøgelse',
    'Evaluating a programme, carrying out a study',
    'c-evaluation c-survey-methods c-academic-writing',
  ),
  task(
    't-run-survey',
    'Lave spørgeskema og interview, dataindsamling',
    'Running surveys and interviews, collecting data',
    'c-survey-methods c-statistics',
  ),
  task(
    't-write-grant-applications',
    'Skrive fondsansøgninger, søge fonde',
    'Writing grant applications, seeking funding',
    'c-grant-applications c-written-danish',
  ),
  task(
    't-counsel-citizens',
    'Rådgive borgere om sociale spørgsmål, socialrådgivning',
    'Counselling citizens on social matters',
    'c-social-counselling c-social-law',
  ),
  task(
    't-recruit-staff',
    'Rekruttere medarbejdere, skrive jobopslag',
    'Recruiting staff, writing job adverts',
    'c-recruitment c-employment-law',
  ),
  task(
    't-plan-urban-areas',
    'Lave lokalplaner, byplanopgaver',
    'Planning urban areas, local plans',
    'c-urban-planning c-maps-gis',
  ),
  task(
    't-lead-services',
    'Holde gudstjeneste og samtaler, præstearbejde',
    'Leading services and pastoral talks',
    'c-religious-service c-listening',
  ),
]
