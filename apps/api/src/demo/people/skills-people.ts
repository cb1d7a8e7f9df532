import { slots, words, workdays } from '../short.ts'
import { danish, needs, person } from './plan.ts'

const daytime = slots(workdays, 'forenoon', 'afternoon')

/** Case 4: skills first. */
export const ronja = person({
  key: 'ronja',
  name: 'Ronja Tangdal',
  consultant: 'jonas',
  weeksHere: 16,
  facts: {
    tasks: words('t-care-for-horses t-transport-horses t-drive-transport-round t-exercise-horses'),
    sectors: words('green logistics'),
    occupations: words('o-dairy-worker o-riding-instructor'),
    competences: [
      { id: 'c-dairy-production', level: 3, known: 'certified' },
      { id: 'c-riding-instruction', level: 3, known: 'certified' },
      { id: 'c-horse-care', level: 3, known: 'done' },
      { id: 'c-forklift-driving', level: 2, known: 'certified' },
      { id: 'c-driving', level: 3, known: 'done' },
    ],
    needs: [...needs('required', 'SOC-05* SOC-04* KOG-08=2*'), ...needs('preferred', 'KOG-07*')],
    availability: daytime,
    hours: { min: 8, max: 14 },
    longestDay: 300,
    notBefore: -1,
    home: '2850',
    commute: { transport: 'car', minutes: 40 },
    languages: danish,
    licences: words('driving-b driving-be forklift'),
    earliestStart: 'now',
    schemes: words('personal-assistance'),
    about: 'Heste har været mit liv, og jeg kører gerne. Sig tingene, som de er, så er jeg god til at følge en plan.',
  },
})

/** Case 5: three hours twice a week. */
export const bashir = person({
  key: 'bashir',
  name: 'Bashir Halmstrøm',
  consultant: 'samira',
  weeksHere: 9,
  facts: {
    tasks: words('t-tidy-stockroom t-put-stock-in-place t-break-down-boxes t-refill-from-stock'),
    sectors: words('logistics retail'),
    occupations: words('o-stockroom-assistant'),
    competences: [
      { id: 'c-tidiness', level: 3, known: 'done' },
      { id: 'c-stockroom-order', level: 2, known: 'done' },
    ],
    needs: [...needs('required', 'TID-03* FYS-01=8*'), ...needs('preferred', 'SOC-04 TID-08*')],
    availability: slots(['mon', 'thu'], 'forenoon'),
    hours: { min: 3, max: 6 },
    longestDay: 180,
    notBefore: 540,
    home: '2870',
    commute: { transport: 'bike', minutes: 30 },
    languages: [
      { code: 'da', level: 2 },
      { code: 'fa', level: 3 },
    ],
    licences: [],
    earliestStart: 'now',
    schemes: [],
    about: 'Giv mig et rodet rum og en formiddag, så kan man finde alt bagefter.',
  },
})

/** Case 7: work first. Nothing is asked about hours before the profile is done. */
export const freja = person({
  key: 'freja',
  name: 'Freja Kvistborg',
  consultant: 'jonas',
  weeksSinceContact: 3,
  weeksHere: 12,
  facts: {
    tasks: words('t-edit-video t-edit-sound'),
    sectors: words('media'),
    occupations: words('o-video-editor'),
    competences: [
      { id: 'c-video-editing', level: 3, known: 'certified' },
      { id: 'c-sound-editing', level: 2, known: 'done' },
      { id: 'c-subtitling', level: 2, known: 'done' },
    ],
    needs: [...needs('required', 'TEM-02*'), ...needs('preferred', 'TRA-04* TID-05')],
    home: '2942',
    commute: { transport: 'public', minutes: 45 },
    languages: [...danish, { code: 'en', level: 3 }],
    licences: [],
    earliestStart: 'now',
    schemes: [],
    about:
      'Jeg har klippet dokumentarfilm i ti år og vil tilbage til mit fag. Lad mig klippe, så taler vi om timer bagefter.',
  },
})

/** Case 8: qualified. */
export const asta = person({
  key: 'asta',
  name: 'Asta Wolgersen',
  consultant: 'samira',
  weeksHere: 22,
  facts: {
    tasks: words('t-prepare-cases t-write-memos t-evaluate-programme'),
    sectors: words('society'),
    occupations: words('o-political-scientist'),
    competences: [
      { id: 'c-case-preparation', level: 3, known: 'done' },
      { id: 'c-policy-analysis', level: 3, known: 'certified' },
      { id: 'c-academic-writing', level: 3, known: 'certified' },
      { id: 'c-evaluation', level: 2, known: 'done' },
    ],
    needs: [...needs('required', 'SAN-01* TRA-04*'), ...needs('preferred', 'KOG-06=60 SAN-02')],
    availability: daytime,
    hours: { min: 8, max: 10 },
    longestDay: 240,
    notBefore: 540,
    home: '2900',
    commute: { transport: 'public', minutes: 45 },
    languages: [...danish, { code: 'en', level: 3 }, { code: 'de', level: 2 }],
    licences: words('driving-b'),
    earliestStart: 'now',
    schemes: [],
    about: 'Jeg skriver korte, klare notater og læser gerne meget. Jeg arbejder bedst i et stille rum.',
  },
})

/** Case 9: nothing is known yet. */
export const mikkel = person({
  key: 'mikkel',
  name: 'Mikkel Torngreb',
  consultant: 'hanne',
  visible: false,
  weeksHere: 1,
  facts: {},
})
