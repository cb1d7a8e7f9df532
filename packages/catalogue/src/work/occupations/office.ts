import type { Occupation } from '../../types.ts'
import { occupationIn } from '../entry.ts'

const occupation = occupationIn('office')

export const officeOccupations: readonly Occupation[] = [
  occupation('o-office-assistant', 'Kontormedhjælper, kontorhjælp, kontorpige', 'Office assistant, office junior', {
    disco: '4110',
    competences: 'c-filing c-digitising c-data-entry c-mail-handling c-digital-basics',
    tasks:
      't-scan-documents t-file-documents t-copy-and-bind t-pack-envelopes t-enter-data t-shred-papers t-order-office-supplies',
    neighbours: 'o-office-clerk o-post-room-assistant o-data-entry-clerk',
    yes: 'FYS-12 TEM-02',
  }),
  occupation(
    'o-office-clerk',
    "Kontorassistent, HK'er, kontormedarbejder, administrativ medarbejder",
    'Office clerk, administrative assistant',
    {
      disco: '4110',
      competences:
        'c-word-processing c-email-handling c-spreadsheets c-case-systems c-written-correspondence c-calendar-management',
      tasks:
        't-answer-emails t-update-spreadsheets t-write-letters t-file-documents t-prepare-meetings t-send-reminders',
      neighbours: 'o-secretary o-office-assistant o-accounts-assistant o-case-clerk',
      yes: 'FYS-04 FYS-12',
    },
  ),
  occupation(
    'o-receptionist',
    'Receptionist, receptionsmedarbejder, omstillingsdame',
    'Receptionist, front desk clerk',
    {
      disco: '4226',
      competences: 'c-reception-duties c-telephone-service c-switchboard c-booking c-email-handling',
      tasks: 't-staff-reception t-answer-phones t-handle-bookings t-sort-mail t-prepare-meetings',
      neighbours: 'o-hotel-receptionist o-office-clerk o-switchboard-operator',
      yes: 'FYS-04',
      no: 'KOG-06 SOC-02',
    },
  ),
  occupation(
    'o-switchboard-operator',
    'Telefonist, omstillingsmedarbejder, telefonpasser',
    'Switchboard operator, telephonist',
    {
      disco: '4223',
      competences: 'c-switchboard c-telephone-service c-customer-service c-digital-basics',
      tasks: 't-answer-phones t-send-reminders t-answer-emails',
      neighbours: 'o-receptionist o-customer-service-agent',
      yes: 'FYS-04',
      no: 'KOG-06 SOC-02',
    },
  ),
  occupation(
    'o-customer-service-agent',
    'Kundeservicemedarbejder, callcentermedarbejder, medarbejder i kundecenter',
    'Customer service agent, call centre agent',
    {
      disco: '4222',
      competences: 'c-telephone-service c-email-handling c-complaint-handling c-customer-advice',
      tasks: 't-answer-phones t-answer-emails t-handle-complaints t-update-customer-records',
      neighbours: 'o-switchboard-operator o-complaints-officer',
      yes: 'FYS-04 TRA-04',
      no: 'KOG-06 SOC-02 SOC-03',
    },
  ),
  occupation(
    'o-complaints-officer',
    'Klagesagsbehandler, klagemedarbejder, reklamationsmedarbejder',
    'Complaints officer, complaints handler',
    {
      disco: '4229',
      competences: 'c-complaint-handling c-written-correspondence c-case-processing c-written-danish',
      tasks: 't-handle-complaints t-write-letters t-process-cases',
      neighbours: 'o-customer-service-agent o-public-caseworker',
      yes: 'FYS-04 FYS-12',
      no: 'SOC-03',
    },
  ),
  occupation(
    'o-data-entry-clerk',
    'Dataregistreringsmedarbejder, indtaster, registreringsmedarbejder',
    'Data entry clerk, data registrar',
    {
      disco: '4132',
      competences: 'c-data-entry c-accuracy c-data-cleaning c-spreadsheets',
      tasks: 't-enter-data t-clean-up-data t-update-customer-records t-scan-documents',
      neighbours: 'o-office-assistant o-archive-assistant',
      yes: 'FYS-04 SOC-02 KOG-03',
      no: 'FYS-02 FYS-09',
    },
  ),
  occupation(
    'o-archive-assistant',
    'Arkivmedarbejder, arkivhjælp, scanningsmedarbejder',
    'Archive assistant, records clerk',
    {
      disco: '4415',
      competences: 'c-filing c-digitising c-case-systems c-accuracy',
      tasks: 't-scan-documents t-file-documents t-shred-papers',
      neighbours: 'o-office-assistant o-library-assistant o-data-entry-clerk',
      yes: 'SOC-02 SAN-01 TEM-02',
    },
  ),
  occupation(
    'o-secretary',
    'Sekretær, administrativ sekretær, afdelingssekretær',
    'Secretary, administrative secretary',
    {
      disco: '4120',
      competences: 'c-calendar-management c-minute-taking c-word-processing c-meeting-planning c-written-danish',
      tasks: 't-take-minutes t-manage-calendar t-type-up-texts t-prepare-meetings t-write-letters',
      neighbours: 'o-office-clerk o-executive-assistant o-medical-secretary',
      yes: 'FYS-04 FYS-12',
      no: 'KOG-06',
    },
  ),
  occupation(
    'o-executive-assistant',
    'Direktionsassistent, chefsekretær, ledelsessekretær',
    'Executive assistant, personal assistant',
    {
      disco: '3343',
      competences: 'c-calendar-management c-meeting-planning c-travel-booking c-minute-taking c-planning',
      tasks: 't-manage-calendar t-prepare-meetings t-take-minutes t-plan-trips',
      neighbours: 'o-secretary o-project-coordinator',
      yes: 'FYS-04 FYS-12',
      no: 'KOG-06 TEM-02',
    },
  ),
  occupation(
    'o-project-coordinator',
    'Projektkoordinator, projektassistent, projektmedarbejder',
    'Project coordinator, project assistant',
    {
      disco: '2422',
      competences: 'c-project-coordination c-planning c-email-handling c-meeting-planning c-written-danish',
      tasks: 't-coordinate-projects t-take-minutes t-prepare-meetings t-update-spreadsheets',
      neighbours: 'o-project-manager o-executive-assistant o-event-planner',
      yes: 'FYS-12 TRA-04',
    },
  ),
  occupation('o-project-manager', 'Projektleder, projektchef', 'Project manager', {
    disco: '2422',
    competences: 'c-project-management c-leadership c-budgeting c-presenting c-planning',
    tasks: 't-coordinate-projects t-make-budgets t-write-memos',
    neighbours: 'o-project-coordinator o-development-consultant',
    yes: 'FYS-12 TRA-04',
    no: 'TEM-04 TEM-02',
  }),
  occupation(
    'o-event-planner',
    'Eventkoordinator, arrangementsplanlægger, kursuskoordinator',
    'Event planner, event coordinator',
    {
      disco: '3332',
      competences: 'c-event-planning c-project-coordination c-purchasing c-booking',
      tasks: 't-organise-event t-set-up-meeting-rooms t-handle-bookings t-coordinate-volunteers',
      neighbours: 'o-project-coordinator o-marketing-officer',
      no: 'TEM-02',
    },
  ),
  occupation(
    'o-hr-assistant',
    'HR-medarbejder, personaleassistent, HR-assistent',
    'HR assistant, personnel assistant',
    {
      disco: '4416',
      competences: 'c-personnel-administration c-recruitment c-employment-law c-payroll c-case-systems',
      tasks: 't-prepare-contracts t-recruit-staff t-file-documents t-send-reminders',
      neighbours: 'o-payroll-clerk o-hr-consultant o-office-clerk',
      yes: 'FYS-04 FYS-12',
    },
  ),
  occupation('o-hr-consultant', 'HR-konsulent, personalekonsulent', 'HR consultant, human resources adviser', {
    disco: '2423',
    competences: 'c-recruitment c-employment-law c-listening c-presenting c-workplace-safety',
    tasks: 't-recruit-staff t-prepare-contracts t-write-memos t-mentor-person',
    neighbours: 'o-hr-assistant o-job-consultant',
    yes: 'FYS-12',
    no: 'SOC-03',
  }),
  occupation('o-transcriber', 'Transskribent, udskriver, tekstbehandler', 'Transcriber, audio typist', {
    disco: '4131',
    competences: 'c-transcription c-word-processing c-written-danish c-accuracy',
    tasks: 't-transcribe-audio t-type-up-texts t-proofread',
    neighbours: 'o-proofreader o-medical-secretary',
    yes: 'FYS-04 SOC-02 TRA-04 SOC-07',
    no: 'FYS-09',
  }),
]
