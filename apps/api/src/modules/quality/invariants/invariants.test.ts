import { readdirSync } from 'node:fs'
import { knowledge } from '@fleksbro/catalogue'
import { emptyProfile, type ProfileFacts } from '@fleksbro/contract'
import { type Candidate, defaultRules, type Match, type Vacancy } from '@fleksbro/scoring'
import { expect, test } from 'vitest'
import type { StoredCandidate } from '../../candidates/candidate-store.ts'
import { newVisibility } from '../../candidates/new-visibility.ts'
import { asPerson } from '../../rules/population.ts'
import { benchOf } from '../check-invariants.ts'
import { invariants } from './all.ts'
import type { Bench } from './invariant.ts'

const slots = 0b1_0001_0001_0001_0001

function someone(nth: number): StoredCandidate {
  const facts: ProfileFacts = {
    ...emptyProfile,
    tasks: [['t-pack-orders', 't-clean-rooms', 't-water-plants'][nth % 3] ?? ''],
    sectors: ['logistics'],
    hours: { min: 2 + nth, max: 8 + nth },
    availability: slots,
    longestDay: 240,
    notBefore: -1,
    occupations: [],
    competences: [],
    licences: [],
    languages: [{ code: 'da', level: 3 }],
    earliestStart: 'now',
    home: nth % 2 ? '2900' : '4000',
    commute: { transport: 'car', minutes: 25 + 5 * nth },
    about: 'Kort.',
    needs: [
      { code: 'SAN-01', strength: 'required', shown: nth % 2 === 0 },
      { code: 'TEM-01', strength: 'preferred', shown: true },
    ],
  }
  const row = { municipality: '0999', shielded: false, visible: true, paused: false, hiddenFrom: [], pseudonymEpoch: 1 }
  const dates = { contactedAt: new Date('2026-10-01'), createdAt: new Date('2026-01-01') }
  return {
    ...row,
    ...dates,
    id: `candidate-${nth}`,
    name: 'Karla',
    visibility: newVisibility,
    facts,
  } as unknown as StoredCandidate
}

function opening(nth: number): Vacancy {
  return {
    id: `vacancy-${nth}`,
    tasks: [{ id: ['t-pack-orders', 't-clean-rooms', 't-water-plants'][nth % 3] ?? '' }],
    sector: 'logistics',
    hours: { min: 4, max: 6 + nth },
    schedule: { slots, placement: 'free' },
    competences: [],
    licences: [],
    languages: [],
    startBy: null,
    postcode: '2900',
    conditions: nth % 4 === 0 ? {} : { 'SAN-01': { answer: nth % 2 ? 'yes' : 'no' }, 'TEM-01': { answer: 'no' } },
  }
}

const people = Array.from({ length: 6 }, (_, nth) => asPerson(someone(nth)))
const bench = benchOf({
  people,
  vacancies: Array.from({ length: 9 }, (_, nth) => ({ offered: {} as never, facts: opening(nth) })),
  rules: defaultRules(knowledge),
})

test.each(invariants.map((invariant) => [invariant.id, invariant] as const))('%s holds', (_, invariant) => {
  const { tried, broken } = invariant.try(bench)
  expect(tried).toBeGreaterThan(0)
  expect(broken).toBe(0)
})

const scoring = (change: (match: Match, candidate: Candidate, vacancy: Vacancy) => Partial<Match>): Partial<Bench> => ({
  score: (candidate, vacancy, rules, view) => {
    const match = bench.score(candidate, vacancy, rules, view)
    return { ...match, ...change(match, candidate, vacancy) }
  },
})

/** How each could be broken: what does not notice a broken computation says nothing. */
const faults: Readonly<Record<string, Partial<Bench>>> = {
  'never-bought-back': scoring(({ score, verdict }) => (score && score > 300 ? { verdict: 'fits' } : { verdict })),
  coverage: scoring(({ parts }) => ({ parts: parts.map((part) => ({ ...part, points: part.of })) })),
  'unknown-has-no-number': scoring(({ score }) => ({ score: score ?? 500 })),
  'name-changes-nothing': {
    factsOf: (stored) => ({
      ...bench.factsOf(stored),
      ...('name' in stored && stored.name !== 'Karla' ? { hours: { min: 1, max: 1 } } : {}),
    }),
  },
  'words-change-nothing': {
    factsOf: (stored) => ({
      ...bench.factsOf(stored),
      ...((stored.facts.about ?? '').length > 100 ? { sectors: ['green'] } : {}),
    }),
  },
  'companies-see-what-is-shown': { cardOf: (stored) => bench.factsOf({ ...stored, contactedAt: new Date(1) }) },
  'met-never-lowers': scoring(({ verdict, score }, _, { conditions }) => {
    const quiet = conditions?.['SAN-01']
    return quiet && 'answer' in quiet && quiet.answer === 'yes' ? { verdict: 'conflict', score: 1 } : { verdict, score }
  }),
  'answers-stay-in-range': scoring(({ score, range }) => ({ range: { low: score ?? 0, high: score ?? range.high } })),
  'unknown-place': scoring(({ parts }) => ({
    parts: parts.map((part) => (part.criterion === 'commute' ? { ...part, state: 'judged' as const } : part)),
  })),
  'adds-up': scoring(({ score }) => ({ score: score && score + 1 })),
  'lists-agree': {
    engine: {
      ...lists(bench),
      listCandidates: (id) => bench.engine.listCandidates(id).map((pair) => ({ ...pair, score: 7 })),
    },
  },
  'same-order': {
    rank: (candidate, vacancies, rules) => vacancies.map((one) => bench.score(candidate, one, rules, 'full')),
  },
  'engine-agrees': scoring(({ range }) => ({ range: { ...range, high: range.high + 1 } })),
}

function lists({ engine }: Bench): Bench['engine'] {
  return {
    numbersOf: (candidateId, vacancyId) => engine.numbersOf(candidateId, vacancyId),
    listVacancies: (id) => engine.listVacancies(id),
    listCandidates: (id) => engine.listCandidates(id),
  }
}

test.each(invariants.map((invariant) => [invariant.id, invariant] as const))('%s notices a fault', (id, invariant) => {
  expect(invariant.try({ ...bench, ...faults[id] }).broken).toBeGreaterThan(0)
})

test('every invariant of the folder is run, and is named after its file', () => {
  const helpers = ['all', 'answered', 'invariant']
  const files = readdirSync(import.meta.dirname)
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => file.replace('.ts', ''))
    .filter((file) => !helpers.includes(file))
  expect(invariants.map(({ id }) => id).sort()).toEqual(files.sort())
})
