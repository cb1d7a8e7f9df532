// By path, since the catalogue package already depends on the words of this one.
import { competences, needs, occupations, postcodes, sectors, tasks } from '../../catalogue/src/index.ts'
import type { Candidate, Condition, Held, Need, Range, Slots, Vacancy } from '../src/index.ts'
import { type Dice, dice } from './random.ts'

/** Around one large town: about as many places as people really travel between. */
const places = postcodes()
  .map(({ code }) => code)
  .filter((code) => code >= '2600' && code < '3700')
const judgedNeeds = needs.filter(({ kind }) => kind !== 'profile')
/** Two thirds can be there ten hours or less. */
const hours: readonly Range[] = [
  { min: 2, max: 4 },
  { min: 3, max: 5 },
  { min: 2, max: 5 },
  { min: 4, max: 8 },
  { min: 5, max: 10 },
  { min: 6, max: 10 },
  { min: 8, max: 12 },
  { min: 10, max: 15 },
  { min: 12, max: 20 },
]
const days = [120, 150, 180, 240, 300, 360]
const answered = 0.9

/** A generated market of the shape the demo has: small jobs, few hours, two to six needs, a tenth unanswered. */
export function market(size: { readonly candidates: number; readonly vacancies: number }, seed = 20261121) {
  const chance = dice(seed)
  return {
    candidates: Array.from({ length: size.candidates }, (_, at) => candidate(`c${at}`, chance)),
    vacancies: Array.from({ length: size.vacancies }, (_, at) => vacancy(`v${at}`, chance)),
  }
}

export function candidate(id: string, chance: Dice): Candidate {
  const worked = chance.some(occupations, chance.whole(1, 2))
  const known = worked.flatMap((occupation) => occupation.competences)
  const level = () => chance.pick([1, 2, 3] as const)
  const held: Held[] = chance
    .some([...new Set([...known, chance.pick(competences).id])], chance.whole(2, 6))
    .map((one) => ({ id: one, level: level(), known: 'done' }))
  const facts = {
    needs: chance.some(judgedNeeds, chance.whole(1, 6)).map(({ code, values }, at): Need => {
      const strength = at < 3 && chance.isLucky(0.55) ? 'required' : 'preferred'
      return values ? { code, strength, value: chance.pick(values) } : { code, strength }
    }),
    tasks: chance.some([...worked.flatMap((one) => one.tasks), chance.pick(tasks).id], chance.whole(1, 4)),
    sectors: chance.some(sectors, chance.whole(0, 2)).map((sector) => sector.id),
    competences: held,
    occupations: worked.map((occupation) => occupation.id),
    hours: chance.pick(hours),
    longestDay: chance.pick(days),
    availability: week(chance, 0.8),
    notBefore: chance.isLucky(0.5) ? null : chance.whole(6, 10) * 60,
    commute: {
      transport: chance.pick(['bike', 'public', 'public', 'car'] as const),
      minutes: chance.isLucky(0.05) ? null : chance.whole(3, 12) * 5,
    },
    languages: [
      { code: 'da', level: chance.pick([1, 2, 3, 3, 3] as const) },
      { code: 'en', level: level() },
    ],
    licences: chance.some(['B', 'forklift', 'hygiene'], chance.whole(0, 2)),
    earliestStart: chance.isLucky(0.7) ? null : date(chance),
  }
  const waitingSince = date(chance)
  return { id, ...someOf(facts, chance), home: chance.pick(places), waitingSince }
}

export function vacancy(id: string, chance: Dice): Vacancy {
  const occupation = chance.pick(occupations)
  const asked = chance.some([...occupation.tasks, chance.pick(tasks).id], chance.whole(1, 4))
  const min = chance.whole(2, 14)
  const facts = {
    sector: occupation.sector,
    competences: chance
      .some(occupation.competences, chance.whole(0, 4))
      .map((one) => ({ id: one, must: chance.isLucky(0.2) })),
    languages: chance.isLucky(0.7)
      ? [{ code: 'da', level: chance.pick([1, 2, 2, 3] as const), must: chance.isLucky(0.6) }]
      : [],
    licences: chance.isLucky(0.15)
      ? [{ code: chance.pick(['B', 'forklift', 'hygiene']), must: chance.isLucky(0.6) }]
      : [],
    hours: { min, max: min + chance.whole(0, 8) },
    schedule: { slots: week(chance, 0.5), placement: chance.pick(['free', 'free', 'free', 'fixed'] as const) },
    shortestDay: chance.pick(days.slice(0, 4)),
    latestStart: chance.whole(7, 13) * 60,
    postcode: chance.pick(places),
    startBy: chance.isLucky(0.6) ? null : date(chance),
    conditions: conditions(chance),
  }
  const extra = chance.isLucky(0.5) ? { occupation: occupation.id } : {}
  return {
    id,
    ...someOf(facts, chance),
    ...extra,
    tasks: asked.map((one) => ({ id: one })),
    home: chance.pick(['none', 'none', 'none', 'none', 'some', 'all'] as const),
  }
}

function conditions(chance: Dice): Record<string, Condition> {
  const told: Record<string, Condition> = {}
  for (const { code, values } of judgedNeeds) {
    if (!chance.isLucky(0.75)) continue
    told[code] = values
      ? { today: chance.pick(values), adaptableTo: chance.pick(values) }
      : { answer: chance.pick(['yes', 'yes', 'yes', 'yes', 'adaptable', 'adaptable', 'no', 'no', 'unknown'] as const) }
  }
  return told
}

/** Each answer is given or, now and then, not. */
function someOf<Facts extends object>(facts: Facts, chance: Dice): Partial<Facts> {
  return Object.fromEntries(Object.entries(facts).filter(() => chance.isLucky(answered))) as Partial<Facts>
}

/** Weekdays, forenoon and afternoon mostly, with a day or two missing. */
function week(chance: Dice, share: number): Slots {
  let slots = 0
  for (let day = 0; day < 5; day++) {
    if (!chance.isLucky(share)) continue
    const parts = chance.pick([0b0010, 0b0110, 0b0110, 0b0011, 0b0100])
    slots |= parts << (day * 4)
  }
  return slots
}

function date(chance: Dice): string {
  return `2026-${String(chance.whole(1, 12)).padStart(2, '0')}-01`
}
