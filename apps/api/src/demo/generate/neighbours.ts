import { danish, needs, type PersonPlan, person } from '../people/plan.ts'
import { slots, words, workdays } from '../short.ts'

const common = {
  availability: slots(workdays, 'forenoon', 'afternoon'),
  longestDay: 180,
  notBefore: -1,
  home: '2980',
  commute: { transport: 'bike', minutes: 45 },
  languages: danish,
  licences: [],
  earliestStart: 'now',
  schemes: [],
} as const

/** Of the small municipality. */
export const neighbourPeople: readonly PersonPlan[] = [
  person({
    key: 'neighbour-1',
    name: 'Gudmund Enebær',
    municipality: '0998',
    consultant: 'tove',
    facts: {
      ...common,
      licences: [],
      schemes: [],
      languages: [...danish],
      tasks: words('t-make-dairy-products t-assemble-parts'),
      sectors: words('industry'),
      occupations: words('o-dairy-worker'),
      competences: [{ id: 'c-cheese-making', level: 3, known: 'done' }],
      needs: [...needs('required', 'TEM-01*'), ...needs('preferred', 'SAN-01*')],
      hours: { min: 5, max: 9 },
    },
  }),
  person({
    key: 'neighbour-2',
    name: 'Laura Kilderis',
    municipality: '0998',
    consultant: 'tove',
    facts: {
      ...common,
      licences: [],
      schemes: [],
      languages: [...danish],
      tasks: words('t-care-for-nature t-assemble-parts'),
      sectors: words('green building'),
      occupations: words('o-joiner'),
      competences: [{ id: 'c-hand-tools', level: 3, known: 'done' }],
      needs: [...needs('required', 'KOG-01* FYS-01=8'), ...needs('preferred', 'TID-10')],
      hours: { min: 4, max: 8 },
    },
  }),
  person({
    key: 'neighbour-3',
    name: 'Abdi Rypelyng',
    municipality: '0998',
    consultant: null,
    hasAccount: false,
    visible: false,
    facts: { tasks: words('t-feed-animals') },
  }),
]
