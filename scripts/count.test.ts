import { expect, test } from 'vitest'
import { closingLine } from './count.ts'

test('counts what passed and failed, and names what was skipped', () => {
  expect(closingLine({ passed: 3, failed: 0, skipped: 0 }, 0)).toBe('3 passed, 0 failed')
  expect(closingLine({ passed: 3, failed: 2, skipped: 1 }, 1)).toBe('3 passed, 2 failed, 1 skipped')
})

test('a run that ended badly has failed, also when no test says so', () => {
  expect(closingLine({ passed: 0, failed: 0, skipped: 0 }, 1)).toBe('0 passed, 1 failed')
})
