import fc from 'fast-check'
import {
  type Candidate,
  type Condition,
  type Held,
  type LanguageLevel,
  type Need,
  type Range,
  transports,
  type Vacancy,
} from '../src/facts.ts'
import { known } from './knowledge.ts'

/** Any record without the fields that came out as `undefined`: absent means never answered. */
function withoutUndefined<T extends object>(record: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as never
}

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined, freq: 4 })
const some = (ids: readonly string[], maxLength = 4) => fc.uniqueArray(fc.constantFrom(...ids), { maxLength })
const level = fc.constantFrom<1 | 2 | 3>(1, 2, 3)
const date = fc.constantFrom('2026-11-21', '2026-12-01', '2027-01-15')
const slots = fc.oneof(fc.nat(2 ** 28 - 1), fc.constantFrom(0, 0b1111, 0b0110_0110))

export const range: fc.Arbitrary<Range> = fc
  .tuple(fc.integer({ min: 0, max: 74 }), fc.integer({ min: 0, max: 24 }))
  .map(([min, width]) => ({ min: min / 2, max: Math.min(74, min + width) / 2 }))

export const need: fc.Arbitrary<Need> = fc
  .tuple(fc.constantFrom(...known.needs), fc.constantFrom('required' as const, 'preferred' as const), fc.nat(60))
  .map(([code, strength, value]) =>
    code === 'FYS-01' || code === 'KOG-06' ? { code, strength, value } : { code, strength },
  )

export const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom('yes', 'adaptable', 'no', 'unknown').map((answer) => ({ answer }) as Condition),
  fc
    .tuple(fc.nat(60), maybe(fc.nat(60)))
    .map(([today, adaptableTo]): Condition => (adaptableTo === undefined ? { today } : { today, adaptableTo })),
)

export const held: fc.Arbitrary<Held> = fc.record({
  id: fc.constantFrom(...known.competences, ...known.tasks),
  level,
  known: fc.constantFrom('said', 'done', 'certified'),
})

const language: fc.Arbitrary<LanguageLevel> = fc.record({ code: fc.constantFrom('da', 'en', 'ar'), level })
const asked = fc.record({ id: fc.constantFrom(...known.competences), must: fc.boolean() })

/** Needs and other lists hold a thing once. */
const unique = { selector: ({ code }: { code: string }) => code, maxLength: 5 }
const uniqueIds = { selector: ({ id }: { id: string }) => id, maxLength: 5 }

const candidateFields = {
  needs: fc.uniqueArray(need, unique),
  tasks: some(known.tasks),
  sectors: some(known.sectors, 2),
  competences: fc.uniqueArray(held, uniqueIds),
  occupations: some(known.occupations, 2),
  hours: range,
  longestDay: fc.integer({ min: 1, max: 16 }).map((halfHours) => halfHours * 30),
  availability: slots,
  notBefore: fc.option(fc.integer({ min: 6, max: 14 }).map((hour) => hour * 60)),
  home: fc.constantFrom(...known.postcodes),
  commute: fc.record({ transport: fc.constantFrom(...transports), minutes: fc.option(fc.nat(90)) }),
  languages: fc.uniqueArray(language, unique),
  licences: some(['B', 'forklift', 'hygiene']),
  earliestStart: fc.option(date),
  schemes: some(['mentor', 'personal-assistance'], 2),
} satisfies { [K in keyof Candidate]?: fc.Arbitrary<Candidate[K]> }

const vacancyFields = {
  tasks: fc.uniqueArray(fc.record({ id: fc.constantFrom(...known.tasks) }), uniqueIds),
  sector: fc.constantFrom(...known.sectors),
  competences: fc.uniqueArray(asked, uniqueIds),
  languages: fc.uniqueArray(
    fc.tuple(language, fc.boolean()).map(([spoken, must]) => ({ ...spoken, must })),
    unique,
  ),
  licences: fc.uniqueArray(
    fc.record({ code: fc.constantFrom('B', 'forklift', 'hygiene'), must: fc.boolean() }),
    unique,
  ),
  hours: range,
  schedule: fc.record({ slots, placement: fc.constantFrom('free' as const, 'fixed' as const) }),
  shortestDay: fc.integer({ min: 1, max: 16 }).map((halfHours) => halfHours * 30),
  latestStart: fc.integer({ min: 6, max: 14 }).map((hour) => hour * 60),
  postcode: fc.constantFrom(...known.postcodes),
  startBy: fc.option(date),
} satisfies { [K in keyof Vacancy]?: fc.Arbitrary<Vacancy[K]> }

/** Not questions that are open until answered: absent has a meaning of its own. */
const vacancyDetails = {
  occupation: maybe(fc.constantFrom(...known.occupations)),
  home: maybe(fc.constantFrom('none', 'some', 'all')),
  seasons: maybe(
    fc.tuple(range, range).map(([high, low]) => [
      { months: [4, 5, 6, 11, 12], hours: high },
      { months: [1, 2, 3, 7, 8, 9, 10], hours: low },
    ]),
  ),
}

const conditions = fc.dictionary(fc.constantFrom(...known.needs), condition, { maxKeys: 7 })

type Fields = Record<string, fc.Arbitrary<unknown>>
const optional = <F extends Fields>(fields: F) =>
  Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, maybe(value)])) as Fields

export const candidate: fc.Arbitrary<Candidate> = fc
  .record({ id: fc.uuid(), ...optional(candidateFields), waitingSince: maybe(date) })
  .map((record) => withoutUndefined(record) as Candidate)

export const vacancy: fc.Arbitrary<Vacancy> = fc
  .record({ id: fc.uuid(), ...optional(vacancyFields), ...vacancyDetails, conditions: maybe(conditions) })
  .map((record) => withoutUndefined(record) as Vacancy)

/** People and jobs with nothing in the way but a little, since of any two hardly ever all conditions are met. */
export const easyCandidate: fc.Arbitrary<Candidate> = fc
  .record({
    id: fc.uuid(),
    tasks: some(known.tasks),
    occupations: some(known.occupations),
    change: part(candidateFields),
  })
  .map(({ change, ...easy }) => ({
    ...easy,
    needs: [],
    competences: [],
    hours: { min: 1, max: 37 },
    longestDay: 480,
    availability: 2 ** 28 - 1,
    notBefore: null,
    commute: { transport: 'car', minutes: null },
    languages: [],
    licences: [],
    earliestStart: null,
    ...change,
  }))

export const easyVacancy: fc.Arbitrary<Vacancy> = fc
  .record({ id: fc.uuid(), tasks: vacancyFields.tasks, hours: range, change: part(vacancyFields) })
  .map(({ change, ...easy }) => ({
    ...easy,
    competences: [],
    languages: [],
    licences: [],
    schedule: { slots: 0b0110_0110, placement: 'free' },
    shortestDay: 60,
    latestStart: 600,
    startBy: null,
    home: 'all',
    ...change,
  }))

/** An answer to one question of a profile or vacancy, given or not given before. */
export const candidateAnswer: fc.Arbitrary<Partial<Candidate>> = oneField(candidateFields)
export const vacancyAnswer: fc.Arbitrary<Partial<Vacancy>> = oneField(vacancyFields)

/** One answer or none. */
function part(fields: Fields): fc.Arbitrary<object> {
  return fc.oneof(fc.constant({}), oneField(fields))
}

function oneField(fields: Fields): fc.Arbitrary<object> {
  return fc.oneof(...Object.entries(fields).map(([field, value]) => value.map((answer) => ({ [field]: answer }))))
}

/** Many at once and always the same, for measuring. */
export const sample = <T>(arbitrary: fc.Arbitrary<T>, count: number): T[] =>
  fc.sample(arbitrary, { numRuns: count, seed: 20261121 })
