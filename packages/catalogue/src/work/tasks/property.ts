import type { Task } from '../../types.ts'
import { taskIn } from '../entry.ts'

const task = taskIn('property')

export const propertyTasks: readonly Task[] = [
  task(
    't-change-bulbs',
    'Skifte pærer og ordne småting, småreparationer, pedelopgaver',
    'Changing bulbs and odd jobs, minor repairs',
    'c-minor-repairs c-hand-tools',
    't-look-after-building',
  ),
  task(
    't-sweep-outdoors',
    'Feje og holde pænt udenfor, samle affald, gårdmand',
    'Sweeping and keeping tidy outdoors, litter picking',
    'c-outdoor-maintenance c-tidiness',
    't-look-after-building',
  ),
  task(
    't-clear-snow',
    'Rydde sne og salte, snerydning',
    'Clearing snow, gritting',
    'c-snow-clearing c-outdoor-maintenance',
    't-look-after-building',
  ),
  task(
    't-read-meters',
    'Aflæse målere, tjekke varme, tilsyn med anlæg',
    'Reading meters, checking heating',
    'c-building-systems c-accuracy',
    't-look-after-building',
  ),
  task(
    't-move-furniture',
    'Flytte borde og stole, flytte møbler, flytteopgaver',
    'Moving furniture, removals',
    'c-furniture-moving c-teamwork',
  ),
  task(
    't-set-up-meeting-rooms',
    'Gøre mødelokaler klar, stille mødelokale op',
    'Setting up meeting rooms',
    'c-event-setup c-tidiness',
    't-set-up-chairs',
  ),
  task(
    't-sort-waste',
    'Sortere affald, tømme skraldespande, affaldsrum',
    'Sorting waste, emptying bins',
    'c-waste-sorting c-tidiness',
  ),
  task(
    't-guide-recycling-users',
    'Vejlede på genbrugsplads, hjælpe brugere på genbrugsplads',
    'Helping users at a recycling centre',
    'c-waste-sorting c-customer-advice',
  ),
  task(
    't-look-after-building',
    'Passe bygning, vicevært, pedel',
    'Looking after a building, caretaking',
    'c-property-service c-minor-repairs c-building-systems',
  ),
  task(
    't-inspect-flats',
    'Syne lejligheder, fraflytningssyn',
    'Inspecting flats, move-out inspections',
    'c-property-inspection c-written-danish',
  ),
  task(
    't-let-flats',
    'Udleje boliger, skrive lejekontrakter',
    'Letting flats, tenancy agreements',
    'c-tenancy-administration c-written-correspondence',
  ),
  task(
    't-run-swimming-pool',
    'Passe bassin og vandkvalitet, måle klor',
    'Running a pool, checking water quality',
    'c-pool-operation c-accuracy',
  ),
  task(
    't-guard-premises',
    'Gå vagtrunder, vagtopgaver',
    'Guarding premises, doing patrols',
    'c-guarding c-independence',
  ),
  task(
    't-control-access',
    'Kontrollere adgang, døråbner, tjekke gæster ind',
    'Controlling access, checking people in',
    'c-access-control c-reception-duties',
  ),
  task(
    't-monitor-alarms',
    'Overvåge alarmer og kameraer, kontrolcentral',
    'Monitoring alarms and cameras',
    'c-camera-monitoring c-emergency-response',
  ),
  task(
    't-check-fire-equipment',
    'Efterse brandslukkere, brandtjek',
    'Checking fire equipment, fire checks',
    'c-fire-safety c-accuracy',
  ),
  task(
    't-inspect-workplace',
    'Gennemgå arbejdsmiljø, lave APV',
    'Inspecting workplace safety, workplace assessment',
    'c-workplace-safety c-listening',
  ),
  task(
    't-respond-to-emergencies',
    'Rykke ud til ulykker og brand, redningsopgaver',
    'Responding to accidents and fires',
    'c-emergency-response c-first-aid-help',
  ),
]
