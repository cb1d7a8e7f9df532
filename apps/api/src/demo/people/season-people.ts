import type { ProfileFacts } from '@fleksbro/contract'
import { slots, words, workdays } from '../short.ts'
import { danish, needs, person } from './plan.ts'

const daytime = slots(workdays, 'forenoon', 'afternoon')
const gardenWishes = words('t-serve-garden-centre-customers t-water-plants t-pot-plants')
const likesPlants = {
  tasks: gardenWishes,
  sectors: words('green retail'),
  home: '2840',
  notBefore: -1,
  longestDay: 300,
  commute: { transport: 'bike', minutes: 40 },
  languages: danish,
  licences: [],
  earliestStart: 'now',
  schemes: [],
} satisfies Partial<ProfileFacts>

/** Case 3: hours that may vary fit the garden centre's seasons. */
export const solveig = person({
  key: 'solveig',
  name: 'Solveig Engkær',
  consultant: 'hanne',
  weeksHere: 18,
  facts: {
    ...likesPlants,
    occupations: words('o-garden-centre-assistant o-shop-assistant'),
    competences: [
      { id: 'c-customer-service', level: 3, known: 'done' },
      { id: 'c-plant-knowledge', level: 2, known: 'done' },
      { id: 'c-cash-register', level: 2, known: 'done' },
    ],
    needs: [...needs('required', 'TID-09*'), ...needs('preferred', 'TID-08* SOC-06')],
    availability: slots([...workdays, 'sat'], 'forenoon', 'afternoon'),
    hours: { min: 6, max: 20 },
    about: 'Jeg bliver glad af kunder og jord under neglene. Nogle uger kan jeg meget, andre lidt mindre.',
  },
})

/** Case 3: the same days and times every week do not go with seasons. */
export const preben = person({
  key: 'preben',
  name: 'Preben Klitholm',
  consultant: 'jonas',
  weeksHere: 11,
  facts: {
    ...likesPlants,
    licences: words('driving-b'),
    occupations: words('o-gardener'),
    competences: [
      { id: 'c-gardening', level: 3, known: 'certified' },
      { id: 'c-plant-knowledge', level: 3, known: 'certified' },
    ],
    needs: [...needs('required', 'TID-04*'), ...needs('preferred', 'KOG-03 TID-12')],
    availability: daytime,
    hours: { min: 6, max: 18 },
    about: null,
  },
})

/** Case 3: at most eight hours is the low season only. */
export const meryem = person({
  key: 'meryem',
  name: 'Meryem Aydalsted',
  consultant: 'samira',
  weeksHere: 8,
  facts: {
    ...likesPlants,
    languages: [
      { code: 'da', level: 2 },
      { code: 'tr', level: 3 },
    ],
    occupations: words('o-florist'),
    competences: [
      { id: 'c-floristry', level: 2, known: 'done' },
      { id: 'c-plant-knowledge', level: 2, known: 'done' },
      { id: 'c-customer-service', level: 2, known: 'done' },
    ],
    needs: [...needs('required', 'TID-08*'), ...needs('preferred', 'SOC-04*')],
    availability: daytime,
    hours: { min: 2, max: 8 },
    about: 'Jeg har bundet buketter i mange år og vil gerne være blandt planter igen.',
  },
})
