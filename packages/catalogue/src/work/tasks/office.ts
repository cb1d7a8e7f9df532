import type { Task } from '../../types.ts'
import { taskIn } from '../entry.ts'

const task = taskIn('office')

export const officeTasks: readonly Task[] = [
  task(
    't-answer-phones',
    'Passe telefon, tage telefonen, stille om',
    'Answering phones, putting calls through',
    'c-telephone-service c-switchboard',
  ),
  task(
    't-staff-reception',
    'Passe reception, receptionsopgaver, tage imod gæster, skranke',
    'Staffing a reception, front desk work',
    'c-reception-duties c-telephone-service c-booking',
  ),
  task(
    't-answer-emails',
    'Besvare mails, passe fælles postkasse',
    'Answering e-mails, looking after a shared inbox',
    'c-email-handling c-written-danish',
  ),
  task(
    't-enter-data',
    'Taste data ind, indtastning, dataregistrering',
    'Entering data, data entry',
    'c-data-entry c-accuracy c-digital-basics',
  ),
  task(
    't-scan-documents',
    'Scanne papirer, digitalisere arkiv, indscanning',
    'Scanning papers, digitising an archive',
    'c-digitising c-filing',
  ),
  task(
    't-file-documents',
    'Arkivere dokumenter, sætte papirer i mapper, journalisere',
    'Filing documents, record keeping',
    'c-filing c-case-systems',
  ),
  task(
    't-shred-papers',
    'Makulere papirer, sortere gamle papirer, rydde op i arkiv',
    'Shredding papers, clearing out files',
    'c-filing c-tidiness',
  ),
  task(
    't-copy-and-bind',
    'Kopiere og hæfte materiale, printe, lave mapper',
    'Copying and binding material, printing folders',
    'c-digital-basics c-tidiness',
  ),
  task(
    't-pack-envelopes',
    'Pakke breve i kuverter, kuvertere, gøre breve klar',
    'Packing envelopes, preparing mailings',
    'c-mail-handling c-hand-packing',
  ),
  task(
    't-type-up-texts',
    'Renskrive tekster, tekstbehandling, skrive breve',
    'Typing up texts, word processing',
    'c-word-processing c-written-danish',
  ),
  task(
    't-transcribe-audio',
    'Udskrive interview og lydfiler, transskribere',
    'Transcribing interviews and audio files',
    'c-transcription c-written-danish c-accuracy',
    't-type-up-texts',
  ),
  task(
    't-update-spreadsheets',
    'Opdatere regneark, lave lister i Excel, føre lister',
    'Updating spreadsheets, keeping lists',
    'c-spreadsheets c-accuracy',
  ),
  task(
    't-take-minutes',
    'Skrive referat, tage referat af møder',
    'Taking minutes, writing minutes of meetings',
    'c-minute-taking c-written-danish',
  ),
  task(
    't-prepare-meetings',
    'Gøre møder klar, bestille forplejning, mødeforplejning',
    'Preparing meetings, arranging refreshments',
    'c-meeting-planning c-tidiness',
  ),
  task(
    't-manage-calendar',
    'Styre kalender, booke møder, koordinere møder',
    'Managing a calendar, scheduling meetings',
    'c-calendar-management c-meeting-planning',
  ),
  task(
    't-order-office-supplies',
    'Bestille kontorartikler, fylde kontorartikler op',
    'Ordering office supplies, refilling stationery',
    'c-purchasing c-stockroom-order',
  ),
  task(
    't-write-letters',
    'Skrive breve til borgere og kunder, korrespondance',
    'Writing letters to citizens and customers, correspondence',
    'c-written-correspondence c-written-danish',
  ),
  task(
    't-handle-complaints',
    'Behandle klager, besvare klager, reklamationssager',
    'Handling complaints, answering complaints',
    'c-complaint-handling c-written-correspondence',
  ),
  task(
    't-prepare-contracts',
    'Udfylde ansættelsespapirer, skrive ansættelsesbreve',
    'Preparing employment papers, staff paperwork',
    'c-personnel-administration c-accuracy',
  ),
  task(
    't-organise-event',
    'Planlægge arrangement, arrangere kursus eller konference',
    'Organising an event, arranging courses',
    'c-event-planning c-project-coordination',
  ),
  task(
    't-coordinate-projects',
    'Koordinere projekt, følge op på tidsplan, projektassistance',
    'Coordinating a project, project assistance',
    'c-project-coordination c-planning',
  ),
  task(
    't-update-customer-records',
    'Opdatere kundekartotek, vedligeholde adresser',
    'Updating customer records, maintaining address lists',
    'c-data-entry c-data-cleaning',
  ),
  task(
    't-send-reminders',
    'Sende indkaldelser og påmindelser, indkalde til tid',
    'Sending invitations and reminders, calling in appointments',
    'c-booking c-written-correspondence',
  ),
]
