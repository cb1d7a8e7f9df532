import { expect, test } from 'vitest'
import { measure } from '../../test/people.ts'
import { preferredNeeds } from './preferred-needs.ts'

const needs = [
  { code: 'SAN-01', strength: 'preferred' },
  { code: 'KOG-07', strength: 'preferred' },
  { code: 'SOC-04', strength: 'required' },
]

test.each([
  { quiet: 'yes', help: 'yes', share: 1000 },
  { quiet: 'adaptable', help: 'yes', share: 750 },
  { quiet: 'unknown', help: 'no', share: 250 },
  { quiet: 'no', help: 'no', share: 0 },
])('quiet: $quiet, help to prioritise: $help gives $share', ({ quiet, help, share }) => {
  const conditions = { 'SAN-01': { answer: quiet }, 'KOG-07': { answer: help }, 'SOC-04': { answer: 'no' } }
  const finding = measure(preferredNeeds, { candidate: { needs }, vacancy: { conditions } })
  expect(finding.share).toBe(share)
  expect(finding.items.every(({ hard }) => !hard)).toBe(true)
})

test('with nothing preferred there is nothing to judge', () => {
  expect(measure(preferredNeeds, { candidate: { needs: [] } }).state).toBe('not-applicable')
  expect(measure(preferredNeeds, {}).state).toBe('unknown')
})
