import type { Task } from '../../types.ts'
import { taskIn } from '../entry.ts'

const task = taskIn('it')

export const itTasks: readonly Task[] = [
  task(
    't-support-users',
    'Hjælpe brugere med it, it-support, helpdesk',
    'Helping users with IT, IT support',
    'c-it-support c-telephone-service',
  ),
  task(
    't-set-up-computers',
    "Klargøre computere, installere pc'er, opsætte udstyr",
    'Setting up computers, installing devices',
    'c-pc-setup c-it-support',
  ),
  task(
    't-recycle-computers',
    "Skille computere ad og slette data, istandsætte brugte pc'er",
    'Taking computers apart and wiping data, refurbishing PCs',
    'c-pc-setup c-small-electronics-repair',
  ),
  task(
    't-write-code',
    'Programmere, udvikle software, skrive kode',
    'Writing code, developing software',
    'c-programming c-software-testing',
  ),
  task(
    't-build-website',
    'Bygge hjemmeside, lave website',
    'Building a website, web development',
    'c-web-development c-ux-design',
    't-write-code',
  ),
  task(
    't-update-website',
    'Opdatere hjemmeside, lægge tekster på nettet',
    'Updating a website, posting content online',
    'c-web-content c-written-danish',
  ),
  task(
    't-test-software',
    'Teste it-systemer, teste software, finde fejl',
    'Testing software, finding bugs',
    'c-software-testing c-accuracy',
  ),
  task(
    't-test-accessibility',
    'Teste hjemmesider for tilgængelighed, tilgængelighedstest',
    'Testing websites for accessibility, accessibility review',
    'c-accessibility-testing c-ux-design',
    't-test-software',
  ),
  task(
    't-analyse-data',
    'Analysere data, lave rapporter, trække tal',
    'Analysing data, making reports',
    'c-data-analysis c-statistics c-spreadsheets',
  ),
  task(
    't-clean-up-data',
    'Rydde op i data, rette registre, fjerne dubletter',
    'Cleaning up data, removing duplicates',
    'c-data-cleaning c-accuracy c-spreadsheets',
  ),
  task(
    't-maintain-databases',
    'Passe databaser, databasearbejde',
    'Maintaining databases, database work',
    'c-databases c-programming',
  ),
  task(
    't-run-servers',
    'Drive servere og netværk, it-drift',
    'Running servers and networks, IT operations',
    'c-server-administration c-network-administration c-it-security',
  ),
  task(
    't-write-it-manuals',
    'Skrive it-vejledninger, dokumentere systemer',
    'Writing IT guides, documenting systems',
    'c-technical-documentation c-written-danish c-it',
  ),
  task(
    't-design-interfaces',
    'Designe skærmbilleder, lave prototyper',
    'Designing interfaces, making prototypes',
    'c-ux-design c-graphic-design',
  ),
  task(
    't-specify-requirements',
    'Beskrive krav til it, kravspecificere',
    'Specifying IT requirements',
    'c-requirements-analysis c-technical-documentation',
  ),
  task(
    't-review-it-security',
    'Gennemgå it-sikkerhed, tjekke sikkerhed',
    'Reviewing IT security, checking security',
    'c-it-security c-server-administration',
  ),
]
