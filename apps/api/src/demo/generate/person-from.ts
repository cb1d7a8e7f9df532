import { occupations } from '@fleksbro/catalogue'
import { emptyProfile, type ProfileFacts, type VisibleItem } from '@fleksbro/contract'
import { home } from '../municipalities.ts'
import { danish, type PersonPlan } from '../people/plan.ts'
import { type Chance, chance } from '../random.ts'
import { slots, workdays } from '../short.ts'
import type { Sketch } from './crowd.ts'
import { hoursOf, longestDayFor } from './hours.ts'
import { needsOf } from './needs.ts'

const occupationById = new Map(occupations.map((entry) => [entry.id, entry]))
/** About one in seven is in work and looks for something else, unseen by the present employer. */
const employers = ['pallets', 'hotel', 'care', 'housing', 'cleaning', 'school', 'sports', 'bakery', 'lab'] as const
const consultants = ['hanne', 'jonas', 'samira', 'hanne', 'samira', null] as const
const weekShapes = [
  slots(workdays, 'forenoon'),
  slots(workdays, 'forenoon', 'afternoon'),
  slots(['mon', 'tue', 'thu'], 'forenoon', 'afternoon'),
  slots(['mon', 'wed', 'fri'], 'morning', 'forenoon'),
  slots(['tue', 'wed', 'thu'], 'forenoon'),
  slots([...workdays, 'sat', 'sun'], 'forenoon', 'afternoon'),
  slots(workdays, 'afternoon'),
]
const tongues = ['en', 'de', 'ar', 'so', 'tr', 'pl', 'sv'] as const

/** The nth person of the crowd: the same in every demo. */
export function personFrom(sketch: Sketch, nth: number): PersonPlan {
  const dice = chance(`person:${nth}`)
  const facts = nth % 8 === 3 && nth > 8 ? halfTold(sketch) : wholeStory(sketch, nth, dice)
  const inWork = nth % 6 === 1 ? employers[Math.floor(nth / 6)] : undefined
  const hasAccount = nth % 7 !== 5
  const hidden = nth % 9 === 4 || facts.needs === null
  return {
    key: `crowd-${nth + 1}`,
    name: sketch.name,
    municipality: home.code,
    consultant: consultants[nth % consultants.length] ?? null,
    hasAccount,
    visible: !hidden,
    paused: nth === 12 || nth === 33,
    shielded: nth === 23,
    hiddenFrom: inWork ?? null,
    facts,
    hidden: hiddenItems(dice),
    weeksSinceContact: nth % 10 === 7 ? 9 : dice.whole(0, 5),
    weeksHere: dice.whole(4, 25),
  }
}

function wholeStory(sketch: Sketch, nth: number, dice: Chance): ProfileFacts {
  const done = sketch.occupations.flatMap((id) => occupationById.get(id) ?? [])
  const hours = hoursOf(nth)
  const transport = dice.pick(['bike', 'public', 'public', 'car', 'walk'] as const)
  const drives = transport === 'car' || dice.isLucky(0.25)
  const trained = dice.isLucky(0.4)
  return {
    tasks: [...new Set([...sketch.wishes, ...done.flatMap(({ tasks }) => tasks.slice(0, dice.whole(1, 3)))])],
    sectors: [...new Set(done.map(({ sector }) => sector))],
    occupations: [...sketch.occupations],
    competences: [...new Set(done.flatMap(({ competences }) => competences))].map((id, at) => ({
      id,
      level: at < 2 ? 3 : dice.pick([1, 2, 2, 3] as const),
      known: trained && at < 2 ? 'certified' : 'done',
    })),
    needs: needsOf(sketch.bundle, dice),
    availability: dice.pick(weekShapes),
    hours,
    longestDay: longestDayFor(hours),
    notBefore: dice.pick([-1, -1, 540, 600]),
    home: dice.pick(home.postcodes),
    commute: { transport, minutes: dice.pick(transport === 'walk' ? [20, 30] : [30, 45, 60]) },
    languages: [
      ...danish,
      ...(dice.isLucky(0.5) ? [{ code: dice.pick(tongues), level: dice.pick([1, 2, 3] as const) }] : []),
    ],
    licences: drives ? ['driving-b'] : [],
    earliestStart: 'now',
    schemes: dice.isLucky(0.12) ? ['personal-assistance'] : [],
    about: sketch.about,
  }
}

/** Who has only begun. */
const halfTold = ({ wishes, occupations: done, about }: Sketch): ProfileFacts => ({
  ...emptyProfile,
  tasks: [...wishes],
  occupations: [...done],
  about,
})

function hiddenItems(dice: Chance): VisibleItem[] {
  const about: VisibleItem[] = dice.isLucky(0.4) ? ['about'] : []
  return dice.isLucky(0.3)
    ? [...about, dice.pick(['availability', 'occupations', 'languages', 'hours'] as const)]
    : about
}
