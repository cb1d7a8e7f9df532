import type { Introduction } from '@fleksbro/contract'
import { expect, test } from 'vitest'
import { usualAnswerDays } from './answer-time.ts'

type Steps = Introduction['steps']
const day = (n: number) => new Date(Date.UTC(2026, 10, n, 9)).toISOString()
const answered = (from: number, to: number): { steps: Steps } => ({
  steps: [
    { at: day(from), state: 'interested', by: 'candidate' },
    { at: day(to), state: 'asked', by: 'company' },
  ],
})

test('it is what the company usually takes, and one slow answer does not spoil it', () => {
  expect(usualAnswerDays([answered(1, 2), answered(3, 5), answered(4, 24)])).toBe(2)
})

test('two answers are no habit, and what nobody answered is none', () => {
  const waiting = { steps: [{ at: day(1), state: 'interested' as const, by: 'candidate' as const }] }
  const expired = { steps: [...waiting.steps, { at: day(22), state: 'expired' as const, by: 'system' as const }] }
  expect(usualAnswerDays([answered(1, 2), answered(3, 5), waiting, expired])).toBeNull()
})
