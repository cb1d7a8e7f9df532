import type { Competence } from '../../types.ts'
import { competence } from '../entry.ts'

export const officeCompetences: readonly Competence[] = [
  competence(
    'c-office-work',
    'Kontorarbejde, administration, administrative opgaver',
    'Office work, administration, clerical work',
  ),
  competence('c-data-entry', 'Indtastning af data, taste oplysninger, dataregistrering', 'Data entry, typing in data', {
    broader: 'c-office-work',
  }),
  competence('c-filing', 'Arkivering, holde styr på papirer, arkiv', 'Filing, keeping records', {
    broader: 'c-office-work',
  }),
  competence(
    'c-digitising',
    'Scanning og digitalisering, scanne dokumenter',
    'Scanning and digitising, scanning documents',
    { broader: 'c-office-work' },
  ),
  competence('c-word-processing', 'Tekstbehandling, Word, renskrivning', 'Word processing, typing documents', {
    broader: 'c-office-work',
  }),
  competence('c-spreadsheets', 'Regneark, Excel', 'Spreadsheets, Excel', { broader: 'c-office-work' }),
  competence('c-minute-taking', 'Referatskrivning, tage referat', 'Taking minutes, minute writing', {
    broader: 'c-office-work',
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
    { broader: 'c-office-work' },
  ),
  competence('c-travel-booking', 'Booking af rejser, rejseplanlægning', 'Booking travel, travel planning', {
    broader: 'c-office-work',
  }),
  competence('c-switchboard', 'Telefonomstilling, passe omstilling', 'Operating a switchboard, switchboard', {
    broader: 'c-office-work',
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
