import type { Competence } from '../../types.ts'
import { competence } from '../entry.ts'

export const digitalCompetences: readonly Competence[] = [
  competence('c-it', 'It og data, it-kendskab', 'IT and data, computing'),
  competence(
    'c-digital-basics',
    'Almindelig brug af computer, pc-bruger, it på brugerniveau',
    'Everyday computer use, basic computer skills',
    { broader: 'c-it' },
  ),
  competence('c-programming', 'Programmering, kode, softwareudvikling', 'Programming, coding, software development', {
    broader: 'c-it',
  }),
  competence('c-web-development', 'Webudvikling, bygge hjemmesider', 'Web development, building websites', {
    broader: 'c-it',
  }),
  competence('c-app-development', 'Udvikling af apps, app-udvikling', 'App development, mobile development', {
    broader: 'c-it',
  }),
  competence('c-databases', 'Databaser, SQL', 'Databases, SQL', { broader: 'c-it' }),
  competence('c-software-testing', 'Test af software, it-test, brugertest', 'Software testing, testing programs', {
    broader: 'c-it',
  }),
  competence('c-it-support', 'It-support, hjælp til it-brugere, helpdesk', 'IT support, helpdesk', { broader: 'c-it' }),
  competence(
    'c-pc-setup',
    'Opsætning af pc og udstyr, klargøring af computere, installation',
    'Setting up computers, device set-up, installation',
    { broader: 'c-it' },
  ),
  competence('c-network-administration', 'Netværksdrift, netværk', 'Network administration, computer networks', {
    broader: 'c-it',
  }),
  competence(
    'c-server-administration',
    'Drift af servere, it-drift, systemadministration',
    'Server administration, system administration',
    { broader: 'c-it' },
  ),
  competence('c-it-security', 'It-sikkerhed, cybersikkerhed', 'IT security, cyber security', { broader: 'c-it' }),
  competence(
    'c-ux-design',
    'Brugervenlighed og UX, brugeroplevelse, interfacedesign',
    'User experience design, usability, UX',
    { broader: 'c-it' },
  ),
  competence('c-data-analysis', 'Dataanalyse, analysere tal, datavisualisering', 'Data analysis, data visualisation', {
    broader: 'c-it',
  }),
  competence(
    'c-requirements-analysis',
    'Kravspecifikation, it-forretningsanalyse',
    'Requirements analysis, business analysis in IT',
    { broader: 'c-it' },
  ),
  competence(
    'c-web-content',
    'Opdatering af hjemmesider, webredigering, CMS',
    'Updating websites, content management, CMS',
    { broader: 'c-it' },
  ),
  competence(
    'c-accessibility-testing',
    'Test af digital tilgængelighed, webtilgængelighed',
    'Testing digital accessibility, web accessibility',
    { broader: 'c-it' },
  ),
  competence('c-data-cleaning', 'Oprydning i data, datakvalitet, datarensning', 'Cleaning data, data quality', {
    broader: 'c-it',
  }),
]
