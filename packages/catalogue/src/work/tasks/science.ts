import type { Task } from '../../types.ts'
import { taskIn } from '../entry.ts'

const task = taskIn('science')

export const scienceTasks: readonly Task[] = [
  task(
    't-analyse-samples',
    'Analysere prøver, laboratorieanalyser',
    'Analysing samples, laboratory analysis',
    'c-lab-analysis c-accuracy',
  ),
  task(
    't-prepare-samples',
    'Klargøre prøver, mærke prøver, afveje prøver',
    'Preparing samples, labelling samples',
    'c-sample-preparation c-accuracy',
  ),
  task(
    't-wash-lab-glass',
    'Vaske laboratorieglas, fylde op i laboratorium',
    'Washing lab glassware, restocking a lab',
    'c-lab-housekeeping c-tidiness',
  ),
  task(
    't-search-literature',
    'Søge litteratur, samle viden, finde kilder',
    'Searching literature, gathering knowledge',
    'c-literature-search c-academic-writing',
  ),
  task(
    't-conduct-research',
    'Forske, lave videnskabelige undersøgelser',
    'Conducting research, scientific studies',
    'c-research-methods c-academic-writing',
  ),
  task(
    't-write-scientific-reports',
    'Skrive faglige rapporter, skrive forskningsartikler',
    'Writing scientific reports, writing papers',
    'c-academic-writing c-science',
  ),
  task(
    't-calculate-statistics',
    'Lave statistik, statistiske beregninger',
    'Calculating statistics',
    'c-statistics c-data-analysis',
  ),
  task(
    't-draw-cad',
    'Tegne i CAD, tekniske tegninger',
    'Drawing in CAD, technical drawings',
    'c-cad-drawing c-drawing-reading',
  ),
  task(
    't-design-machines',
    'Konstruere maskiner, maskinberegninger',
    'Designing machines',
    'c-mechanical-engineering c-cad-drawing',
  ),
  task(
    't-calculate-structures',
    'Beregne konstruktioner, statiske beregninger',
    'Calculating structures',
    'c-structural-engineering c-cad-drawing',
  ),
  task(
    't-design-electrical-systems',
    'Projektere el og elektronik, elprojektering',
    'Designing electrical systems',
    'c-electrical-engineering c-technical-documentation',
  ),
  task(
    't-develop-processes',
    'Udvikle kemiske processer, procesopgaver',
    'Developing chemical processes',
    'c-chemical-engineering c-chemistry',
  ),
  task(
    't-assess-environment',
    'Lave miljøundersøgelser, tage jord- og vandprøver',
    'Carrying out environmental studies, soil and water samples',
    'c-environmental-assessment c-biology',
  ),
  task(
    't-survey-nature',
    'Registrere planter og dyr, feltarbejde',
    'Surveying plants and animals, field work',
    'c-biology c-nature-conservation c-maps-gis',
  ),
  task(
    't-label-energy',
    'Energimærke bygninger, energigennemgang',
    'Energy labelling of buildings, energy reviews',
    'c-energy-advice c-building-systems',
  ),
  task('t-make-maps', 'Lave kort, GIS-opgaver', 'Making maps, GIS tasks', 'c-maps-gis c-data-analysis'),
  task('t-survey-land', 'Måle op i terræn, landmåling', 'Surveying land', 'c-land-surveying c-maps-gis'),
  task(
    't-design-buildings',
    'Tegne bygninger, arkitektopgaver',
    'Designing buildings, architecture tasks',
    'c-architecture c-cad-drawing',
  ),
  task(
    't-design-products',
    'Designe produkter, lave prototyper af produkter',
    'Designing products',
    'c-product-design c-creativity c-cad-drawing',
  ),
  task(
    't-write-manuals',
    'Skrive manualer og brugsanvisninger, teknisk dokumentation',
    'Writing manuals, technical documentation',
    'c-technical-documentation c-written-danish',
  ),
  task(
    't-supervise-construction',
    'Føre tilsyn med byggeri, byggemøder',
    'Supervising construction, site meetings',
    'c-construction-management c-project-management',
  ),
  task(
    't-develop-medicines',
    'Arbejde med lægemiddeldokumentation, udvikle lægemidler',
    'Working on medicines documentation, drug development',
    'c-pharmaceutical-science c-technical-documentation',
  ),
]
