import { expect, test } from 'vitest'
import { measure } from '../../test/people.ts'
import type { Condition } from '../facts.ts'
import { requiredNeeds } from './required-needs.ts'

const liftAtMost10 = { code: 'FYS-01', strength: 'required', value: 10 }
const undisturbedFor30 = { code: 'KOG-06', strength: 'required', value: 30 }
const quiet = { code: 'SAN-01', strength: 'required' }

test.each<{ need: object; condition: Condition | undefined; outcome: string; code: string; share: number }>([
  { need: quiet, condition: { answer: 'yes' }, outcome: 'met', code: 'need-met', share: 1000 },
  { need: quiet, condition: { answer: 'adaptable' }, outcome: 'open', code: 'need-adaptable', share: 500 },
  { need: quiet, condition: { answer: 'unknown' }, outcome: 'open', code: 'need-unanswered', share: 500 },
  { need: quiet, condition: undefined, outcome: 'open', code: 'need-unanswered', share: 500 },
  { need: quiet, condition: { answer: 'no' }, outcome: 'unmet', code: 'need-unmet', share: 0 },
  { need: quiet, condition: { today: 3 }, outcome: 'open', code: 'need-unanswered', share: 500 },
  { need: liftAtMost10, condition: { today: 10 }, outcome: 'met', code: 'need-met', share: 1000 },
  { need: liftAtMost10, condition: { today: 15 }, outcome: 'unmet', code: 'need-unmet', share: 0 },
  { need: liftAtMost10, condition: { today: 15, adaptableTo: 8 }, outcome: 'open', code: 'need-adaptable', share: 500 },
  { need: liftAtMost10, condition: { today: 15, adaptableTo: 12 }, outcome: 'unmet', code: 'need-unmet', share: 0 },
  { need: liftAtMost10, condition: { answer: 'yes' }, outcome: 'met', code: 'need-met', share: 1000 },
  { need: undisturbedFor30, condition: { today: 30 }, outcome: 'met', code: 'need-met', share: 1000 },
  { need: undisturbedFor30, condition: { today: 15 }, outcome: 'unmet', code: 'need-unmet', share: 0 },
  {
    need: undisturbedFor30,
    condition: { today: 15, adaptableTo: 45 },
    outcome: 'open',
    code: 'need-adaptable',
    share: 500,
  },
])('$need against $condition is $outcome', ({ need, condition, outcome, code, share }) => {
  const conditions = condition ? { [(need as { code: string }).code]: condition } : {}
  const finding = measure(requiredNeeds, { candidate: { needs: [need] }, vacancy: { conditions } })
  expect(finding).toMatchObject({ state: 'judged', share, items: [{ outcome, hard: true, fact: { code } }] })
  expect([finding.low, finding.high]).toEqual(outcome === 'open' ? [0, 1000] : [share, share])
})

test('covers all that is required, not only what both name', () => {
  const needs = [quiet, { code: 'SOC-04', strength: 'required' }]
  const conditions = { 'SAN-01': { answer: 'yes' }, 'TID-08': { answer: 'yes' } }
  expect(measure(requiredNeeds, { candidate: { needs }, vacancy: { conditions } })).toMatchObject({
    share: 750,
    low: 500,
    high: 1000,
    known: 500,
  })
})

test('names the schemes that may close a gap, and the one she has', () => {
  const candidate = { needs: [liftAtMost10], schemes: ['personal-assistance'] }
  const conditions = { 'FYS-01': { today: 20 } }
  expect(measure(requiredNeeds, { candidate, vacancy: { conditions } }).items).toMatchObject([
    {
      outcome: 'unmet',
      schemes: ['aids', 'personal-assistance'],
      fact: { code: 'need-unmet', value: 10, today: 20, granted: ['personal-assistance'] },
    },
  ])
})

test('leaves needs that repeat a profile field to that field', () => {
  const needs = [{ code: 'TID-01', strength: 'required', value: 10 }]
  expect(measure(requiredNeeds, { candidate: { needs } }).state).toBe('not-applicable')
})

test('needs never answered are open in the full view and nothing in the company view', () => {
  expect(measure(requiredNeeds, {})).toMatchObject({
    state: 'unknown',
    items: [{ outcome: 'open', whom: 'candidate' }],
  })
  expect(measure(requiredNeeds, { view: 'company' })).toMatchObject({ state: 'not-applicable', items: [] })
})
