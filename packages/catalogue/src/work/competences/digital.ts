import type { Competence } from '../../types.ts'
import { competence } from '../entry.ts'

export const digitalCompetences: readonly Competence[] = [
  competence('c-it', 'It og data, it-kendskab', 'IT and data, computing'),
  competence(
    'c-digital-basics',
    'Almindelig brug af computer, pc-bruger, it på brugerniveau',
    'Everyday computer use, basic computer skills',
    { broader: 'c-it', esco: '1007aa13-9f18-4bcf-96f3-e108c40baf69' },
  ),
  competence('c-programming', 'Programmering, kode, softwareudvikling', 'Programming, coding, software development', {
    broader: 'c-it',
    esco: '21d2f96d-35f7-4e3f-9745-c533d2dd6e97',
  }),
  competence('c-web-development', 'Webudvikling, bygge hjemmesider', 'Web development, building websites', {
    broader: 'c-it',
  }),
  competence('c-app-development', 'Udvikling af apps, app-udvikling', 'App development, mobile development', {
    broader: 'c-it',
  }),
  competence('c-databases', 'Databaser, SQL', 'Databases, SQL', {
    broader: 'c-it',
    esco: '4463a721-69f3-413d-8321-43e3af13a4f1',
  }),
  competence('c-software-testing', 'Test af software, it-test, brugertest', 'Software testing, testing programs', {
    broader: 'c-it',
    esco: '913e7e83-b8f8-4574-b1ca-1b38f3fd974a',
  }),
  competence('c-it-support', 'It-support, hjælp til it-brugere, helpdesk', 'IT support, helpdesk', {
    broader: 'c-it',
    esco: 'c2296e2e-5fef-4f24-a24f-e5b3792268be',
  }),
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
  competence('c-it-security', 'It-sikkerhed, cybersikkerhed', 'IT security, cyber security', {
    broader: 'c-it',
    esco: '8088750d-8388-4170-a76f-48354c469c44',
  }),
  competence(
    'c-ux-design',
    'Brugervenlighed og UX, brugeroplevelse, interfacedesign',
    'User experience design, usability, UX',
    { broader: 'c-it', esco: 'c4b626c1-e71c-44ec-9f88-042766f37fcc' },
  ),
  competence('c-data-analysis', 'Dataanalyse, analysere tal, datavisualisering', 'Data analysis, data visualisation', {
    broader: 'c-it',
    esco: '2b92a5b2-6758-4ee3-9fb4-b6387a55cc8f',
  }),
  competence(
    'c-requirements-analysis',
    'Kravspecifikation, it-forretningsanalyse',
    'Requirements analysis, business analysis in IT',
    { broader: 'c-it', esco: 'b04f377b-ee80-4b38-aca1-19d266a23b17' },
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
    esco: '50b100ea-74fd-4706-99db-3e4ca55e51b8',
  }),
]
