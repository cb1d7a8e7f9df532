import type { Competence } from '../../types.ts'
import { competence } from '../entry.ts'

export const officeCompetences: readonly Competence[] = [
  competence(
    'c-office-work',
    'Kontorarbejde, administration, administrative opgaver',
    'Office work, administration, clerical work',
    { esco: '6a609f8f-1451-4102-ad2d-62c5270e1237' },
  ),
  competence('c-data-entry', 'Indtastning af data, taste oplysninger, dataregistrering', 'Data entry, typing in data', {
    broader: 'c-office-work',
  }),
  competence('c-filing', 'Arkivering, holde styr på papirer, arkiv', 'Filing, keeping records', {
    broader: 'c-office-work',
    esco: '3d427a49-4f85-42cd-8a92-62d4a34f41a1',
  }),
  competence(
    'c-digitising',
    'Scanning og digitalisering, scanne dokumenter',
    'Scanning and digitising, scanning documents',
    { broader: 'c-office-work', esco: '367c240d-5f34-423a-86b1-866ad27206ea' },
  ),
  competence('c-word-processing', 'Tekstbehandling, Word, renskrivning', 'Word processing, typing documents', {
    broader: 'c-office-work',
    esco: '81633a44-f1db-4a01-a940-804c6905e330',
  }),
  competence('c-spreadsheets', 'Regneark, Excel', 'Spreadsheets, Excel', {
    broader: 'c-office-work',
    esco: '1973c966-f236-40c9-b2d4-5d71a89019be',
  }),
  competence('c-minute-taking', 'Referatskrivning, tage referat', 'Taking minutes, minute writing', {
    broader: 'c-office-work',
    esco: '5fa6cd2f-9bab-4afa-a184-2d2f1401b770',
  }),
  competence('c-calendar-management', 'Kalenderstyring, mødekalender', 'Managing calendars, diary management', {
    broader: 'c-office-work',
  }),
  competence(
    'c-meeting-planning',
    'Mødeplanlægning, mødeforberedelse, mødebooking',
    'Planning meetings, meeting preparation',
    { broader: 'c-office-work' },
  ),
  competence(
    'c-email-handling',
    'Håndtering af mails, fælles postkasse, besvare mails',
    'Handling e-mail, shared inbox',
    { broader: 'c-office-work' },
  ),
  competence(
    'c-written-correspondence',
    'Skriftlig korrespondance, skrive breve',
    'Written correspondence, writing letters',
    { broader: 'c-office-work' },
  ),
  competence(
    'c-case-systems',
    'Sags- og dokumentsystemer, ESDH, journalisering',
    'Case and document systems, records management',
    { broader: 'c-office-work' },
  ),
  competence('c-invoicing', 'Fakturering, skrive regninger, fakturabehandling', 'Invoicing, billing', {
    broader: 'c-office-work',
    esco: '28a2ff4b-5f99-448e-8bd7-fb836166e95f',
  }),
  competence(
    'c-personnel-administration',
    'Personaleadministration, ansættelsespapirer',
    'Personnel administration, staff records',
    { broader: 'c-office-work' },
  ),
  competence(
    'c-event-planning',
    'Planlægning af arrangementer, eventplanlægning',
    'Planning events, event management',
    { broader: 'c-office-work', esco: 'a4b7f1be-7058-45e4-ac90-66580499187f' },
  ),
  competence('c-travel-booking', 'Booking af rejser, rejseplanlægning', 'Booking travel, travel planning', {
    broader: 'c-office-work',
  }),
  competence('c-switchboard', 'Telefonomstilling, passe omstilling', 'Operating a switchboard, switchboard', {
    broader: 'c-office-work',
    esco: '7c5b66c6-36a1-4e03-bb57-64e8688b8f58',
  }),
  competence('c-transcription', 'Udskrivning af lyd, transskribering, diktat', 'Transcription, audio typing', {
    broader: 'c-office-work',
  }),
  competence(
    'c-project-coordination',
    'Projektkoordinering, holde styr på projekter',
    'Project coordination, project support',
    { broader: 'c-office-work' },
  ),
]
