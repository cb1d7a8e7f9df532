import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as any from '../../test/arbitraries.ts'
import { knowledge, known } from '../../test/knowledge.ts'
import { easyCandidate, easyVacancy } from '../../test/people.ts'
import { defaultRules } from '../default-rules.ts'
import type { Candidate, Vacancy } from '../facts.ts'
import type { View } from '../match.ts'
import { scorePair } from '../score-pair.ts'
import { createEngine } from './create-engine.ts'
import type { EngineOptions } from './engine.ts'
import { stepsOf } from './loosen.ts'

const rules = defaultRules(knowledge)
const view = fc.constantFrom<View>('full', 'company')
const optionsOf = (view: View): EngineOptions => (view === 'full' ? { view } : { view, tieBreak: (id) => id })
const people = fc.uniqueArray(any.candidate, { selector: ({ id }) => id, maxLength: 30 })
const jobs = fc.uniqueArray(any.vacancy, { selector: ({ id }) => id, maxLength: 30 })

const checksOf = (candidate: Candidate, vacancy: Vacancy, view: View) =>
  scorePair(candidate, vacancy, rules, view).checks
const isHindered = (candidate: Candidate, vacancy: Vacancy, view: View) =>
  checksOf(candidate, vacancy, view).some(({ outcome }) => outcome === 'unmet')

test('the doors of a vacancy are those that scoring everybody anew finds', () => {
  fc.assert(
    fc.property(people, any.vacancy, view, (people, vacancy, view) => {
      const doors = known.needs.map((need) => {
        const offered: Vacancy = { ...vacancy, conditions: { ...vacancy.conditions, [need]: { answer: 'yes' } } }
        const before = people.filter((one) => isHindered(one, vacancy, view))
        const free = people.filter((one) => !before.includes(one))
        return {
          need,
          more: before.filter((one) => !isHindered(one, offered, view)).length,
          clearer: free.filter((one) =>
            checksOf(one, vacancy, view).some(({ outcome, fact }) => outcome === 'open' && fact['need'] === need),
          ).length,
        }
      })
      const expected = doors
        .filter(({ more, clearer }) => more + clearer > 0)
        .sort((a, b) => b.more - a.more || b.clearer - a.clearer || (a.need < b.need ? -1 : 1))

      const engine = createEngine(people, [vacancy], rules, optionsOf(view))
      expect(engine.openDoorsOfVacancy(vacancy.id)).toEqual(expected)
      expect(createEngine(people, [], rules, optionsOf(view)).openDoorsOfVacancy(vacancy)).toEqual(expected)
    }),
    { numRuns: 150 },
  )
})

test('the doors of a candidate are those that scoring every vacancy anew finds', () => {
  fc.assert(
    fc.property(any.candidate, jobs, (candidate, jobs) => {
      const before = jobs.filter((job) => isHindered(candidate, job, 'full'))
      const expected = stepsOf(candidate).map((step) => ({
        ...step,
        more: before.filter((job) => !isHindered({ ...candidate, ...step.change }, job, 'full')).length,
      }))
      const engine = createEngine([candidate], jobs, rules)
      expect(engine.openDoorsOfCandidate(candidate.id)).toEqual(expected)
      expect(engine.openDoorsOfCandidate(candidate.id)).toEqual(expected)
    }),
    { numRuns: 300 },
  )
})

test('each door of a pair leaves less in the way, and says what is then', () => {
  const left = (candidate: Candidate, vacancy: Vacancy, view: View) =>
    checksOf(candidate, vacancy, view).filter(({ outcome }) => outcome !== 'met').length
  fc.assert(
    fc.property(any.candidate, any.vacancy, view, (candidate, vacancy, view) => {
      const engine = createEngine([candidate], [vacancy], rules, optionsOf(view))
      for (const { change, then } of engine.openDoorsOfPair(candidate.id, vacancy.id)) {
        const her = { ...candidate, ...change.candidate }
        const job = { ...vacancy, ...change.vacancy }
        expect(then).toEqual(scorePair(her, job, rules, view))
        expect(left(her, job, view)).toBeLessThan(left(candidate, vacancy, view))
      }
    }),
    { numRuns: 500 },
  )
})

test('every unmet condition of people who have answered everything has a door', () => {
  const her: Candidate = {
    ...easyCandidate,
    needs: [{ code: 'SAN-01', strength: 'required' }],
    hours: { min: 2, max: 4 },
    availability: 1,
    longestDay: 60,
    notBefore: 720,
    commute: { transport: 'car', minutes: 5 },
  }
  const job: Vacancy = {
    ...easyVacancy,
    conditions: { 'SAN-01': { answer: 'no' } },
    schedule: { slots: 2, placement: 'fixed' },
    licences: [{ code: 'B', must: true }],
    languages: [{ code: 'da', level: 2, must: true }],
    competences: [{ id: 'c-law', must: true }],
    startBy: '2026-01-01',
  }
  const late = { ...her, earliestStart: '2026-02-01' }
  const doors = createEngine([late], [job], rules).openDoorsOfPair(late.id, job.id)
  const hindered = checksOf(late, job, 'full').filter(({ outcome }) => outcome !== 'met')
  expect(doors.map(({ check }) => check)).toEqual(hindered)
  expect(hindered).toHaveLength(10)
})

test('a draft is nobody’s vacancy', () => {
  const [candidate] = any.sample(any.candidate, 1) as [Candidate]
  const engine = createEngine([candidate], [], rules)
  engine.openDoorsOfVacancy({ id: 'draft' })
  expect(engine.hasVacancy('draft')).toBe(false)
  expect(engine.rankVacancies(candidate.id)).toEqual([])
})
