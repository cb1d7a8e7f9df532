import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as any from '../../test/arbitraries.ts'
import { knowledge } from '../../test/knowledge.ts'
import { defaultRules } from '../default-rules.ts'
import type { Candidate, Vacancy } from '../facts.ts'
import type { Match, View } from '../match.ts'
import { compareMatches } from '../order.ts'
import { rankCandidates, rankVacancies } from '../rank.ts'
import type { Rules } from '../rules.ts'
import { scorePair } from '../score-pair.ts'
import { createEngine } from './create-engine.ts'
import type { Engine, EngineOptions } from './engine.ts'

const ours = defaultRules(knowledge)
const rules: fc.Arbitrary<Rules> = fc
  .record({
    weights: fc.constantFrom(
      {},
      { commute: 0, 'required-needs': 0 },
      { experience: 9, 'weekly-hours': 0 },
      Object.fromEntries(Object.keys(ours.weights).map((id) => [id, 0])),
    ),
    enoughKnown: fc.constantFrom(0, 400, 1000),
  })
  .map(({ weights, enoughKnown }) => ({ ...ours, weights: { ...ours.weights, ...weights }, enoughKnown }))

const person = fc.oneof(any.candidate, any.easyCandidate)
const job = fc.oneof(any.vacancy, any.easyVacancy)
const people = fc.uniqueArray(person, { selector: ({ id }) => id, maxLength: 12 })
const jobs = fc.uniqueArray(job, { selector: ({ id }) => id, maxLength: 12 })
const view = fc.constantFrom<View>('full', 'company')
const limit = fc.option(fc.nat(6), { nil: undefined })

const pseudonym = (id: string, vacancyId: string) => [...`${id}${vacancyId}`].reverse().join('')
const optionsOf = (view: View): EngineOptions => (view === 'full' ? { view } : { view, tieBreak: pseudonym })

const brief = ({ candidateId, vacancyId, verdict, score, range }: Match) => ({
  candidateId,
  vacancyId,
  verdict,
  score,
  range,
})

function plainCandidates(vacancy: Vacancy, people: readonly Candidate[], rules: Rules, view: View, limit?: number) {
  const tieBreak = (id: string) => pseudonym(id, vacancy.id)
  return rankCandidates(vacancy, people, rules, view === 'full' ? { view, limit } : { view, limit, tieBreak })
}

interface Market {
  readonly people: readonly Candidate[]
  readonly jobs: readonly Vacancy[]
  readonly rules: Rules
  readonly view: View
}

/** Every pair, and every list in both directions. */
function expectSame(engine: Engine, { people, jobs, rules, view }: Market, limit?: number) {
  for (const candidate of people) {
    for (const vacancy of jobs) {
      const match = scorePair(candidate, vacancy, rules, view)
      expect(engine.numbersOf(candidate.id, vacancy.id)).toEqual({ ...brief(match), sides: match.sides })
    }
    const list = rankVacancies(candidate, jobs, rules, { view, limit })
    expect(engine.rankVacancies(candidate.id, { limit })).toEqual(list)
    expect(engine.listVacancies(candidate.id, { limit })).toEqual(list.map(brief))
    const possible = rankVacancies(candidate, jobs, rules, { view }).filter(({ verdict }) => verdict !== 'conflict')
    expect(engine.rankVacancies(candidate.id, { limit, conflicts: false })).toEqual(possible.slice(0, limit))
  }
  for (const vacancy of jobs) {
    const list = plainCandidates(vacancy, people, rules, view, limit)
    expect(engine.rankCandidates(vacancy.id, { limit })).toEqual(list)
    expect(engine.listCandidates(vacancy.id, { limit })).toEqual(list.map(brief))
  }
  const lists = people.map((candidate) => [
    candidate.id,
    rankVacancies(candidate, jobs, rules, { view, limit }).map(brief),
  ])
  expect(Object.fromEntries(engine.rankAll({ limit }))).toEqual(Object.fromEntries(lists))
}

test('the engine equals the plain function on every pair, verdict, list and order', () => {
  fc.assert(
    fc.property(people, jobs, rules, view, limit, (people, jobs, rules, view, limit) => {
      const engine = createEngine(people, jobs, rules, optionsOf(view))
      expectSame(engine, { people, jobs, rules, view }, limit)
      // Asked again, it answers from the rows it made.
      expectSame(engine, { people, jobs, rules, view }, limit)
    }),
    { numRuns: 120 },
  )
})

type Change =
  | { readonly put: Candidate; readonly as: number }
  | { readonly offer: Vacancy; readonly as: number }
  | { readonly leave: number }
  | { readonly withdraw: number }

const id = fc.nat(7)
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ put: person, as: id }),
  fc.record({ offer: job, as: id }),
  fc.record({ leave: id }),
  fc.record({ withdraw: id }),
)

test('after any sequence of changes it equals an engine that was built anew', () => {
  fc.assert(
    fc.property(people, jobs, view, fc.array(change, { maxLength: 25 }), (people, jobs, view, changes) => {
      const engine = createEngine(people, jobs, ours, optionsOf(view))
      const candidates = new Map(people.map((one) => [one.id, one]))
      const vacancies = new Map(jobs.map((one) => [one.id, one]))
      const market = () => ({ people: [...candidates.values()], jobs: [...vacancies.values()], rules: ours, view })
      changes.forEach((change, nth) => {
        apply(change, engine, candidates, vacancies)
        if (nth % 8 === 0) expectSame(engine, market(), 3)
      })
      expectSame(engine, market())
    }),
    { numRuns: 60 },
  )
})

function apply(
  change: Change,
  engine: Engine,
  candidates: Map<string, Candidate>,
  vacancies: Map<string, Vacancy>,
): void {
  if ('put' in change) {
    const candidate = { ...change.put, id: `c${change.as}` }
    candidates.set(candidate.id, candidate)
    engine.upsertCandidate(candidate)
  } else if ('offer' in change) {
    const vacancy = { ...change.offer, id: `v${change.as}` }
    vacancies.set(vacancy.id, vacancy)
    engine.upsertVacancy(vacancy)
  } else if ('leave' in change) {
    candidates.delete(`c${change.leave}`)
    engine.removeCandidate(`c${change.leave}`)
  } else {
    vacancies.delete(`v${change.withdraw}`)
    engine.removeVacancy(`v${change.withdraw}`)
  }
}

describe('a larger market', () => {
  const people = any.sample(person, 300)
  const jobs = any.sample(job, 100)

  test.each(['full', 'company'] as const)('agrees on every pair in the %s view', (view) => {
    const engine = createEngine(people, jobs, ours, optionsOf(view))
    for (const candidate of people)
      for (const vacancy of jobs) {
        const match = scorePair(candidate, vacancy, ours, view)
        expect(engine.numbersOf(candidate.id, vacancy.id)).toEqual({ ...brief(match), sides: match.sides })
      }
  })
})

test('a long life of changes leaves nothing behind', () => {
  const people = any.sample(any.candidate, 25)
  const engine = createEngine(people, [], ours)
  const jobs = new Map<string, Vacancy>()
  any.sample(any.vacancy, 3000).forEach((job, nth) => {
    const vacancy = { ...job, id: `v${nth % 40}` }
    jobs.set(vacancy.id, vacancy)
    engine.upsertVacancy(vacancy)
    if (nth % 50 === 0) engine.listVacancies(people[nth % 2]?.id ?? '')
  })
  expectSame(engine, { people, jobs: [...jobs.values()], rules: ours, view: 'full' }, 5)
})

test('it grows far beyond the size it was built for', () => {
  const people = any.sample(any.candidate, 3)
  const jobs = any.sample(any.vacancy, 1500)
  const engine = createEngine(people, [], ours)
  for (const job of jobs) {
    engine.upsertVacancy(job)
    if (job.id < '2') engine.listVacancies(people[0]?.id ?? '', { limit: 1 })
  }
  for (const candidate of people) {
    const list = rankVacancies(candidate, jobs, ours, { view: 'full', limit: 20 })
    expect(engine.rankVacancies(candidate.id, { limit: 20 })).toEqual(list)
  }
})

test('in a market too large to look at everybody, lists are the same', () => {
  // Many alike, so that few have to be scored by the definition.
  const kinds = any.sample(job, 50)
  const copies = 200
  const idOf = (kind: number, copy: number) => `v${copy}-${kind}`
  const jobs = Array.from({ length: copies }, (_, copy) =>
    kinds.map((vacancy, kind) => ({ ...vacancy, id: idOf(kind, copy) })),
  ).flat()
  const people = any.sample(person, 30)
  const engine = createEngine(people, jobs, ours)
  for (const candidate of [...people, ...people]) {
    const ofKinds = kinds.map((vacancy) => brief(scorePair(candidate, vacancy, ours, 'full')))
    const all = ofKinds.flatMap((match, kind) =>
      Array.from({ length: copies }, (_, copy) => ({ ...match, vacancyId: idOf(kind, copy) })),
    )
    const plain = all.sort(compareMatches('full')).slice(0, 300)
    expect(engine.listVacancies(candidate.id, { limit: 300 })).toEqual(plain)
  }
})

test('only those who may be in a list are', () => {
  const people = any.sample(any.candidate, 40)
  const [vacancy] = any.sample(any.vacancy, 1)
  const engine = createEngine(people, vacancy ? [vacancy] : [], ours)
  const where = (id: string) => id < '8'
  const ids = engine.rankCandidates(vacancy?.id ?? '', { where, limit: 5 }).map(({ candidateId }) => candidateId)
  const all = engine.rankCandidates(vacancy?.id ?? '').map(({ candidateId }) => candidateId)
  expect(ids).toEqual(all.filter(where).slice(0, 5))
})

test('an id that is not there is said so', () => {
  const engine = createEngine([], [], ours)
  expect(() => engine.rankVacancies('nobody')).toThrow(RangeError)
  expect(engine.hasCandidate('nobody')).toBe(false)
})
