import { expect, test } from 'vitest'
import { easyCandidate, easyVacancy, rules } from '../test/people.ts'
import { scorePair } from './score-pair.ts'

test('names the pair, the view and the version of the rules', () => {
  expect(scorePair(easyCandidate, easyVacancy, { ...rules, version: 7 }, 'full')).toMatchObject({
    candidateId: 'candidate',
    vacancyId: 'vacancy',
    view: 'full',
    rulesVersion: 7,
  })
})

test('weight 0 takes a part out of the score, and leaves its condition in the verdict', () => {
  const late = { ...easyCandidate, longestDay: 60 }
  const weights = { ...rules.weights, 'working-day': 0 }
  const match = scorePair(late, easyVacancy, { ...rules, weights }, 'full')
  expect(match.parts.map(({ criterion }) => criterion)).not.toContain('working-day')
  expect(match.verdict).toBe('conflict')
})

test('below the share that must be known no number is shown, but the range is', () => {
  const { score } = scorePair(easyCandidate, easyVacancy, rules, 'full')
  expect(score).not.toBeNull()
  const { hours: _, availability: __, ...vague } = easyCandidate
  const match = scorePair(vague, easyVacancy, { ...rules, enoughKnown: 900 }, 'full')
  expect(match.score).toBeNull()
  expect(match.range.low).toBeLessThan(match.range.high)
})

test('asks first what holds up the verdict, then what moves the score most', () => {
  const { hours: _hours, tasks: _tasks, longestDay: _day, ...silent } = easyCandidate
  const { questions } = scorePair(silent, easyVacancy, rules, 'full')
  expect(questions.map(({ criterion, whom }) => `${whom}: ${criterion}`)).toEqual([
    'candidate: weekly-hours',
    'candidate: working-day',
    'candidate: wished-tasks',
  ])
})

test('the company view has no part, check or question about the way to work', () => {
  const match = scorePair(easyCandidate, easyVacancy, rules, 'company')
  expect(match.parts.map(({ criterion }) => criterion)).not.toContain('commute')
  expect(match.checks.map(({ criterion }) => criterion)).not.toContain('commute')
})
