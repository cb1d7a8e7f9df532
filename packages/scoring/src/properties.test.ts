import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as any from '../test/arbitraries.ts'
import { knowledge, known } from '../test/knowledge.ts'
import { defaultRules } from './default-rules.ts'
import type { Candidate, Need, Vacancy } from './facts.ts'
import type { Match, Part, Side, Verdict } from './match.ts'
import { compareMatches } from './order.ts'
import { rankCandidates, rankVacancies } from './rank.ts'
import { scorePair } from './score-pair.ts'

const rules = { ...defaultRules(knowledge), enoughKnown: 0 }
const strict = defaultRules(knowledge)
const view = fc.constantFrom('full' as const, 'company' as const)
const runs = { numRuns: 2000 }
const severity: Record<Verdict, number> = { fits: 0, 'to-clarify': 1, conflict: 2 }

const partsOf = (match: Match, side: Side) => match.parts.filter((part) => part.side === side)
const sum = (parts: readonly Part[], what: 'points' | 'of') => parts.reduce((total, part) => total + part[what], 0)

test('the same pair gives the same match', () => {
  fc.assert(
    fc.property(any.candidate, any.vacancy, view, (candidate, vacancy, view) => {
      const again = scorePair(structuredClone(candidate), structuredClone(vacancy), rules, view)
      expect(again).toEqual(scorePair(candidate, vacancy, rules, view))
    }),
  )
})

test('every number is whole and between 0 and 1000, and the range holds the score', () => {
  fc.assert(
    fc.property(any.candidate, any.vacancy, view, (candidate, vacancy, view) => {
      const { score, range, sides, parts } = scorePair(candidate, vacancy, rules, view)
      const numbers = [range.low, range.high, ...Object.values(sides).flatMap((side) => Object.values(side))]
      for (const number of [...numbers, ...parts.flatMap((part) => [part.points, part.of, part.low, part.high])])
        expect(number === null || (Number.isInteger(number) && number >= 0 && number <= 1000)).toBe(true)
      if (score !== null) expect(range.low <= score && score <= range.high).toBe(true)
      for (const part of parts) expect(part.low <= part.points && part.points <= part.high).toBe(true)
      for (const part of parts) expect(part.high <= part.of).toBe(true)
    }),
    runs,
  )
})

test('the parts of a side add up to it exactly, and their maxima to 1000', () => {
  fc.assert(
    fc.property(any.candidate, any.vacancy, view, (candidate, vacancy, view) => {
      const match = scorePair(candidate, vacancy, rules, view)
      for (const side of ['person', 'job'] as const) {
        const { total } = match.sides[side]
        expect(sum(partsOf(match, side), 'points')).toBe(total ?? 0)
        expect(sum(partsOf(match, side), 'of')).toBe(total === null ? 0 : 1000)
      }
      for (const part of match.parts) if (part.state !== 'judged') expect(part.of).toBe(0)
    }),
    runs,
  )
})

test('the verdict follows from the checks alone, and lies between its best and worst', () => {
  fc.assert(
    fc.property(any.candidate, any.vacancy, view, (candidate, vacancy, view) => {
      const { checks, verdict, verdictBest, verdictWorst } = scorePair(candidate, vacancy, rules, view)
      const outcomes = checks.map(({ outcome }) => outcome)
      expect(verdict).toBe(outcomes.includes('unmet') ? 'conflict' : outcomes.includes('open') ? 'to-clarify' : 'fits')
      expect(severity[verdictBest] <= severity[verdict] && severity[verdict] <= severity[verdictWorst]).toBe(true)
    }),
    runs,
  )
})

test('an unmet required need is never bought back', () => {
  fc.assert(
    fc.property(any.candidate, any.vacancy, view, (candidate, vacancy, view) => {
      const needs: readonly Need[] = [...(candidate.needs ?? []), { code: 'KOG-11', strength: 'required' }]
      const conditions = { ...vacancy.conditions, 'KOG-11': { answer: 'no' as const } }
      const withoutWeight = { ...rules, weights: { ...rules.weights, 'required-needs': 0 } }
      expect(scorePair({ ...candidate, needs }, { ...vacancy, conditions }, withoutWeight, view).verdict).toBe(
        'conflict',
      )
    }),
  )
})

test('one more met need never lowers the score, the range or the verdict', () => {
  const strength = fc.constantFrom('required' as const, 'preferred' as const)
  fc.assert(
    fc.property(any.candidate, any.vacancy, view, strength, (candidate, vacancy, view, strength) => {
      const needs = candidate.needs ?? []
      const conditions = { ...vacancy.conditions, 'SOC-08': { answer: 'yes' as const } }
      const more = [...needs, { code: 'SOC-08', strength }]
      const before = scorePair({ ...candidate, needs }, { ...vacancy, conditions }, strict, view)
      const after = scorePair({ ...candidate, needs: more }, { ...vacancy, conditions }, strict, view)
      expect(after.score ?? -1).toBeGreaterThanOrEqual(before.score ?? -1)
      expect(after.range.low).toBeGreaterThanOrEqual(before.range.low)
      expect(after.verdict).toBe(before.verdict)
    }),
    runs,
  )
})

test('a better answer to a condition never lowers the score', () => {
  const answers = ['no', 'adaptable', 'yes'] as const
  fc.assert(
    fc.property(any.candidate, any.vacancy, any.need, view, fc.nat(1), (candidate, vacancy, need, view, step) => {
      const needs = [...(candidate.needs ?? []).filter(({ code }) => code !== need.code), need]
      const answered = (answer: 'no' | 'adaptable' | 'yes') => {
        const conditions = { ...vacancy.conditions, [need.code]: { answer } }
        return scorePair({ ...candidate, needs }, { ...vacancy, conditions }, rules, view)
      }
      const worse = answered(answers[step] ?? 'no')
      const better = answered(answers[step + 1] ?? 'yes')
      expect(better.score ?? 0).toBeGreaterThanOrEqual(worse.score ?? 0)
      expect(severity[better.verdict]).toBeLessThanOrEqual(severity[worse.verdict])
    }),
    runs,
  )
})

test('knowing more than is asked never lowers the score', () => {
  fc.assert(
    fc.property(any.candidate, any.vacancy, any.held, view, (candidate, vacancy, extra, view) => {
      const told: Candidate = { competences: [], languages: [], licences: [], ...candidate }
      const more: Candidate = {
        ...told,
        competences: [...(told.competences ?? []), extra],
        languages: [...(told.languages ?? []), { code: 'en', level: 3 }],
        licences: [...(told.licences ?? []), 'B'],
      }
      const before = scorePair(told, vacancy, strict, view)
      const after = scorePair(more, vacancy, strict, view)
      if (before.score !== null) expect(after.score ?? -1).toBeGreaterThanOrEqual(before.score)
      expect(severity[after.verdict]).toBeLessThanOrEqual(severity[before.verdict])
    }),
    runs,
  )
})

function expectInside(before: Match, after: Match): void {
  if (after.score !== null) {
    expect(after.score).toBeGreaterThanOrEqual(before.range.low)
    expect(after.score).toBeLessThanOrEqual(before.range.high)
  }
  expect(after.range.low).toBeGreaterThanOrEqual(before.range.low)
  expect(after.range.high).toBeLessThanOrEqual(before.range.high)
  expect(severity[after.verdict]).toBeGreaterThanOrEqual(severity[before.verdictBest])
  expect(severity[after.verdict]).toBeLessThanOrEqual(severity[before.verdictWorst])
}

test('an answer to an open question of the candidate moves the score inside the range that was shown', () => {
  fc.assert(
    fc.property(any.candidate, any.vacancy, any.candidateAnswer, (candidate, vacancy, answer) => {
      const { [Object.keys(answer)[0] as keyof Candidate]: _, ...unanswered } = candidate
      const before = scorePair(unanswered as Candidate, vacancy, rules, 'full')
      expectInside(before, scorePair({ ...(unanswered as Candidate), ...answer }, vacancy, rules, 'full'))
    }),
    { numRuns: 6000 },
  )
})

test('an answer to an open question of the company moves the score inside the range that was shown', () => {
  fc.assert(
    fc.property(any.candidate, any.vacancy, any.vacancyAnswer, view, (candidate, vacancy, answer, view) => {
      const { [Object.keys(answer)[0] as keyof Vacancy]: _, ...unanswered } = vacancy
      const before = scorePair(candidate, unanswered as Vacancy, rules, view)
      expectInside(before, scorePair(candidate, { ...(unanswered as Vacancy), ...answer }, rules, view))
    }),
    { numRuns: 6000 },
  )
})

test('an answer to an open condition moves the score inside the range that was shown', () => {
  fc.assert(
    fc.property(any.candidate, any.vacancy, any.need, any.condition, view, (candidate, vacancy, need, answer, view) => {
      const needs = [...(candidate.needs ?? []).filter(({ code }) => code !== need.code), need]
      const { [need.code]: _, ...conditions } = vacancy.conditions ?? {}
      const before = scorePair({ ...candidate, needs }, { ...vacancy, conditions }, rules, view)
      const answered = { ...vacancy, conditions: { ...conditions, [need.code]: answer } }
      expectInside(before, scorePair({ ...candidate, needs }, answered, rules, view))
    }),
    runs,
  )
})

test('the unanswered condition and the answer "unknown" are the same', () => {
  fc.assert(
    fc.property(any.candidate, any.vacancy, any.need, view, (candidate, vacancy, { code }, view) => {
      const { [code]: _, ...conditions } = vacancy.conditions ?? {}
      const saidUnknown = { ...vacancy, conditions: { ...conditions, [code]: { answer: 'unknown' as const } } }
      expect(scorePair(candidate, saidUnknown, rules, view)).toEqual(
        scorePair(candidate, { ...vacancy, conditions }, rules, view),
      )
    }),
  )
})

test('a vaguer vacancy never beats a precise one that suits equally well', () => {
  const asked = fc.uniqueArray(fc.constantFrom(...known.competences), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(any.candidate, any.vacancy, asked, fc.nat(6), view, (candidate, vacancy, asked, cut, view) => {
      const able = { ...candidate, competences: asked.map((id) => ({ id, level: 2 as const, known: 'done' as const })) }
      const demands = asked.map((id) => ({ id, must: true }))
      const precise = scorePair(able, { ...vacancy, competences: demands }, rules, view)
      const vague = scorePair(able, { ...vacancy, competences: demands.slice(0, cut) }, rules, view)
      expect(precise.score ?? -1).toBeGreaterThanOrEqual(vague.score ?? -1)
      expect(severity[precise.verdict]).toBeLessThanOrEqual(severity[vague.verdict])
    }),
    runs,
  )
})

test('an empty profile and an empty vacancy have no number', () => {
  fc.assert(
    fc.property(any.candidate, any.vacancy, view, (candidate, vacancy, view) => {
      expect(scorePair({ id: 'empty' }, vacancy, strict, view).score).toBeNull()
      expect(scorePair(candidate, { id: 'empty' }, strict, view).score).toBeNull()
    }),
  )
})

test('what a company is shown does not depend on the home, the way to work or the time waited', () => {
  const hidden = fc.record({ home: fc.constantFrom('1000', '9999'), waitingSince: fc.constant('2020-01-01') })
  fc.assert(
    fc.property(any.candidate, any.vacancy, hidden, (candidate, vacancy, hidden) => {
      const commute = { transport: 'car' as const, minutes: 1 }
      const other = { ...candidate, ...hidden, commute }
      const { home: _home, commute: _commute, waitingSince: _waiting, ...bare } = candidate
      const shown = JSON.stringify(scorePair(candidate, vacancy, rules, 'company'))
      expect(JSON.stringify(scorePair(other, vacancy, rules, 'company'))).toBe(shown)
      expect(JSON.stringify(scorePair(bare, vacancy, rules, 'company'))).toBe(shown)
      expect(shown).not.toContain('commute')
    }),
  )
})

test('a company cannot tell needs never answered from needs that are hidden', () => {
  fc.assert(
    fc.property(any.candidate, any.vacancy, (candidate, vacancy) => {
      const { needs: _, ...unanswered } = candidate
      const allHidden = { ...unanswered, needs: [] }
      expect(scorePair(allHidden, vacancy, rules, 'company')).toEqual(scorePair(unanswered, vacancy, rules, 'company'))
    }),
  )
})

test('names, ages and diagnosis words that stray into a record change nothing', () => {
  fc.assert(
    fc.property(any.candidate, any.vacancy, view, fc.string(), (candidate, vacancy, view, text) => {
      const strayed = { ...candidate, name: text, age: 61, sex: 'f', nationality: text, diagnosis: text, about: text }
      const longer = { ...vacancy, title: text, description: text.repeat(20) }
      expect(scorePair(strayed, longer, rules, view)).toEqual(scorePair(candidate, vacancy, rules, view))
    }),
  )
})

test('both lists say the same of a pair', () => {
  const people = fc.uniqueArray(any.candidate, { selector: ({ id }) => id, maxLength: 6 })
  const jobs = fc.uniqueArray(any.vacancy, { selector: ({ id }) => id, maxLength: 6 })
  fc.assert(
    fc.property(people, jobs, view, (candidates, vacancies, view) => {
      const pairs = (matches: readonly Match[]) =>
        new Map(matches.map((match) => [`${match.candidateId} ${match.vacancyId}`, match]))
      const ofCandidates = pairs(candidates.flatMap((one) => rankVacancies(one, vacancies, strict, { view })))
      const ofVacancies = pairs(
        vacancies.flatMap((one) => rankCandidates(one, candidates, strict, { view, tieBreak: (id) => id })),
      )
      expect(ofCandidates.size).toBe(candidates.length * vacancies.length)
      expect([...ofCandidates].every(([pair]) => ofVacancies.has(pair))).toBe(true)
      for (const [pair, match] of ofCandidates) expect(ofVacancies.get(pair)).toEqual(match)
    }),
    { numRuns: 100 },
  )
})

test('a list does not depend on the order its members came in, nor on where it is cut', () => {
  const people = fc.uniqueArray(any.candidate, { selector: ({ id }) => id, minLength: 2, maxLength: 8 })
  fc.assert(
    fc.property(people, any.vacancy, view, (candidates, vacancy, view) => {
      const options = { view, tieBreak: (id: string) => id.slice(-12) }
      const list = rankCandidates(vacancy, candidates, strict, options)
      expect(rankCandidates(vacancy, [...candidates].reverse(), strict, options)).toEqual(list)
      expect(rankCandidates(vacancy, candidates, strict, { ...options, limit: 2 })).toEqual(list.slice(0, 2))
      const compare = compareMatches(view, { tieBreak: ({ candidateId }) => options.tieBreak(candidateId) })
      for (const [index, match] of list.entries()) {
        const next = list[index + 1]
        if (next && view === 'company') expect(compare(match, next)).toBeLessThan(0)
      }
    }),
    { numRuns: 200 },
  )
})

test('a company list orders people it knows the same of by the tie-break alone', () => {
  fc.assert(
    fc.property(any.candidate, any.vacancy, (candidate, vacancy) => {
      const waited = { ...candidate, id: 'b', waitingSince: '2020-01-01' }
      const fresh = { ...candidate, id: 'a', waitingSince: '2026-01-01' }
      const tieBreak = (id: string) => (id === 'b' ? 'x1' : 'x2')
      const order = rankCandidates(vacancy, [fresh, waited], strict, { view: 'company', tieBreak })
      expect(order.map(({ candidateId }) => candidateId)).toEqual(['b', 'a'])
      const other = rankCandidates(vacancy, [fresh, waited], strict, { view: 'company', tieBreak: (id) => id })
      expect(other.map(({ candidateId }) => candidateId)).toEqual(['a', 'b'])
    }),
  )
})
