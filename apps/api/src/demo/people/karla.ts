import { slots, words, workdays } from '../short.ts'
import { danish, needs, person } from './plan.ts'

/** Case 1: back to work at her own level. */
export const karla = person({
  key: 'karla',
  name: 'Karla Sandlyng',
  weeksSinceContact: 2,
  weeksHere: 14,
  facts: {
    tasks: words('t-pack-small-parts t-sort-parts t-count-and-weigh t-fold-laundry'),
    sectors: words('industry cleaning'),
    occupations: words('o-textile-worker'),
    competences: [
      { id: 'c-dexterity', level: 3, known: 'done' },
      { id: 'c-accuracy', level: 3, known: 'done' },
      { id: 'c-hand-packing', level: 2, known: 'done' },
      { id: 'c-textile-production', level: 3, known: 'done' },
    ],
    needs: [...needs('required', 'KOG-01* KOG-06=30 KOG-11* TEM-01*'), ...needs('preferred', 'SAN-01 KOG-10 SOC-08')],
    availability: slots(workdays, 'morning', 'forenoon'),
    hours: { min: 6, max: 15 },
    longestDay: 180,
    notBefore: -1,
    home: '2830',
    commute: { transport: 'public', minutes: 60 },
    languages: danish,
    licences: [],
    earliestStart: 'now',
    schemes: [],
    about:
      'Jeg har arbejdet elleve år i en tekstilfabrik. Mine hænder er hurtige og omhyggelige, og jeg kan godt lide, når ting ligger, som de skal.',
  },
})
