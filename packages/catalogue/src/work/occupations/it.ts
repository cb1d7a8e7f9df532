import type { Occupation } from '../../types.ts'
import { occupationIn } from '../entry.ts'

const occupation = occupationIn('it')

export const itOccupations: readonly Occupation[] = [
  occupation(
    'o-it-supporter',
    'It-supporter, it-supportmedarbejder, datatekniker med speciale i support',
    'IT support technician, helpdesk technician',
    {
      disco: '3512',
      competences: 'c-it-support c-pc-setup c-telephone-service c-network-administration c-listening',
      tasks: 't-support-users t-set-up-computers t-write-it-manuals t-teach-it',
      neighbours: 'o-it-technician o-system-administrator o-it-teacher',
      yes: 'FYS-12',
      no: 'KOG-06',
    },
  ),
  occupation('o-it-technician', 'It-tekniker, datatekniker, it-medhjælper', 'IT technician, computer technician', {
    disco: '3513',
    competences: 'c-pc-setup c-small-electronics-repair c-it-support c-network-administration',
    tasks: 't-set-up-computers t-recycle-computers t-support-users',
    neighbours: 'o-it-supporter o-electronics-repairer',
    yes: 'SOC-02',
  }),
  occupation('o-software-developer', 'Softwareudvikler, programmør, systemudvikler', 'Software developer, programmer', {
    disco: '2512',
    competences: 'c-programming c-software-testing c-databases c-requirements-analysis c-app-development',
    tasks: 't-write-code t-test-software t-maintain-databases t-specify-requirements',
    neighbours: 'o-web-developer o-software-tester o-data-analyst',
    yes: 'TRA-04 SOC-02 FYS-04 FYS-12',
  }),
  occupation(
    'o-web-developer',
    'Webudvikler, frontendudvikler, hjemmesideudvikler',
    'Web developer, front-end developer',
    {
      disco: '2513',
      competences: 'c-web-development c-programming c-ux-design c-accessibility-testing',
      tasks: 't-build-website t-update-website t-write-code t-test-accessibility',
      neighbours: 'o-software-developer o-ux-designer o-web-editor',
      yes: 'TRA-04 SOC-02 FYS-04 FYS-12',
    },
  ),
  occupation('o-software-tester', 'Softwaretester, testmedarbejder, it-tester', 'Software tester, test analyst', {
    disco: '2519',
    competences: 'c-software-testing c-accuracy c-accessibility-testing c-technical-documentation',
    tasks: 't-test-software t-test-accessibility t-write-it-manuals',
    neighbours: 'o-software-developer o-data-quality-officer',
    yes: 'TRA-04 SOC-02 FYS-04',
  }),
  occupation(
    'o-ux-designer',
    'UX-designer, interaktionsdesigner, brugeroplevelsesdesigner',
    'UX designer, interaction designer',
    {
      disco: '2513',
      competences: 'c-ux-design c-graphic-design c-survey-methods c-accessibility-testing',
      tasks: 't-design-interfaces t-test-accessibility t-run-survey t-build-website',
      neighbours: 'o-web-developer o-graphic-designer',
      yes: 'TRA-04 FYS-04',
    },
  ),
  occupation('o-data-analyst', 'Dataanalytiker, BI-medarbejder, data scientist', 'Data analyst, BI analyst', {
    disco: '2511',
    competences: 'c-data-analysis c-statistics c-databases c-spreadsheets',
    tasks: 't-analyse-data t-clean-up-data t-calculate-statistics t-update-spreadsheets',
    neighbours: 'o-statistician o-software-developer o-controller o-data-quality-officer',
    yes: 'TRA-04 SOC-02 FYS-04 FYS-12',
  }),
  occupation(
    'o-data-quality-officer',
    'Datamedarbejder, registermedarbejder, masterdatamedarbejder',
    'Data quality officer, master data clerk',
    {
      disco: '4312',
      competences: 'c-data-cleaning c-spreadsheets c-accuracy c-data-entry',
      tasks: 't-clean-up-data t-enter-data t-update-customer-records t-update-spreadsheets',
      neighbours: 'o-data-entry-clerk o-data-analyst o-software-tester',
      yes: 'SOC-02 FYS-04 TEM-03',
    },
  ),
  occupation(
    'o-database-administrator',
    'Databaseadministrator, databasespecialist',
    'Database administrator, database specialist',
    {
      disco: '2521',
      competences: 'c-databases c-server-administration c-data-cleaning c-it-security',
      tasks: 't-maintain-databases t-run-servers t-clean-up-data',
      neighbours: 'o-system-administrator o-software-developer',
      yes: 'TRA-04 SOC-02',
      no: 'TEM-04',
    },
  ),
  occupation(
    'o-system-administrator',
    'Systemadministrator, it-driftsmedarbejder, serveradministrator',
    'System administrator, IT operations specialist',
    {
      disco: '2522',
      competences: 'c-server-administration c-network-administration c-it-security c-it-support',
      tasks: 't-run-servers t-support-users t-review-it-security',
      neighbours: 'o-it-supporter o-database-administrator o-it-security-specialist',
      yes: 'FYS-04',
      no: 'TEM-04 TID-12',
    },
  ),
  occupation(
    'o-it-security-specialist',
    'It-sikkerhedskonsulent, cybersikkerhedsspecialist',
    'IT security specialist, cyber security adviser',
    {
      disco: '2529',
      competences: 'c-it-security c-network-administration c-data-protection c-server-administration',
      tasks: 't-review-it-security t-write-it-manuals t-check-data-protection',
      neighbours: 'o-system-administrator o-data-protection-officer',
      yes: 'FYS-04 FYS-12 TRA-04',
    },
  ),
  occupation(
    'o-it-business-analyst',
    'It-konsulent, forretningsanalytiker, systemanalytiker',
    'IT consultant, business analyst',
    {
      disco: '2511',
      competences: 'c-requirements-analysis c-project-coordination c-technical-documentation c-presenting',
      tasks: 't-specify-requirements t-coordinate-projects t-write-it-manuals',
      neighbours: 'o-software-developer o-project-manager',
      yes: 'FYS-04 FYS-12 TRA-04',
    },
  ),
  occupation('o-web-editor', 'Webredaktør, webmaster, digital redaktør', 'Web editor, webmaster', {
    disco: '2513',
    competences: 'c-web-content c-written-danish c-image-editing c-text-editing c-accessibility-testing',
    tasks: 't-update-website t-write-web-texts t-edit-photos t-post-social-media',
    neighbours: 'o-communications-officer o-web-developer o-web-shop-assistant',
    yes: 'TRA-04 FYS-04',
  }),
]
