import { slots, workdays } from '../short.ts'
import { vacanciesIn } from './plan.ts'

const daytime = slots(workdays, 'forenoon', 'afternoon')

export const science = vacanciesIn('science', {
  'wash-glass': {
    company: 'lab',
    title: 'Vaske laboratorieglas og gøre klar',
    about: 'Flasker ind, flasker ud. Maskinen vasker, og du tørrer, sorterer og sætter på plads efter farver.',
    tasks: 't-wash-lab-glass 5, t-prepare-samples 2',
    occupation: 'o-laboratory-assistant',
    asks: 'c-lab-housekeeping c-tidiness',
    hours: [5, 10],
    when: daytime,
    setting: 'workshop',
    yes: 'KOG-04 SAN-01',
    no: 'FYS-04',
  },
  'analyse-samples': {
    company: 'lab',
    title: 'Laborant til badevand',
    about:
      'Om sommeren kommer der flere prøver, om vinteren færre. Du følger faste metoder og arbejder sammen med Dorthe.',
    tasks: 't-analyse-samples 7, t-enter-data 2',
    occupation: 'o-laboratory-technician',
    asks: 'c-lab-analysis! c-accuracy',
    hours: [6, 16],
    seasons: [
      { months: [5, 6, 7, 8, 9], hours: { min: 12, max: 16 } },
      { months: [1, 2, 3, 4, 10, 11, 12], hours: { min: 6, max: 8 } },
    ],
    when: daytime,
    setting: 'workshop',
    yes: 'TID-09',
    no: 'SAN-04 TID-04',
  },
  'draw-stairs': {
    company: 'engineers',
    title: 'Tegne trapper i CAD',
    about:
      'Du tegner efter skitse og mål. Vi har to skærme, godt lys og en fast aftale om, at ingen ringer før kl. 11.',
    tasks: 't-draw-cad 8, t-write-manuals 2',
    occupation: 'o-technical-designer',
    asks: 'c-cad-drawing! c-accuracy',
    hours: [8, 18],
    when: daytime,
    homework: 'some',
    setting: 'desk',
    numbers: { 'KOG-06': [120] },
  },
  'search-literature': {
    company: 'lab',
    title: 'Finde ny viden om drikkevand',
    about: 'Du søger i forskning, læser resuméer og skriver en månedlig oversigt på to sider.',
    tasks: 't-search-literature 4, t-write-scientific-reports 3',
    occupation: 'o-research-assistant',
    asks: 'c-literature-search c-academic-writing',
    languages: [{ code: 'en', level: 2, must: true }],
    hours: [4, 9],
    when: daytime,
    homework: 'all',
    setting: 'desk',
    yes: 'TEM-02',
  },
  'calculate-roof': {
    company: 'engineers',
    title: 'Ingeniør til små beregninger',
    about:
      'Et tag, en altan, en mur. Små sager, som du selv følger fra start til slut, og som en kollega kvalitetssikrer.',
    status: 'draft',
    tasks: 't-calculate-structures 8',
    occupation: 'o-civil-engineer',
    asks: 'c-structural-engineering!',
    hours: [10, 18],
    when: daytime,
    homework: 'some',
    setting: 'desk',
  },
})
