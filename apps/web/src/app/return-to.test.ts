import { expect, test } from 'vitest'
import { safeReturn } from './return-to.ts'

test.each(['/candidate/matches', '/caseworker/pairs/7?view=open'])('goes back to %s', (next) => {
  expect(safeReturn(next)).toBe(next)
})

test.each([null, '', 'https://example.org', '//example.org', '/\\example.org', 'javascript:alert(1)'])(
  'never leaves for %s',
  (next) => expect(safeReturn(next)).toBeNull(),
)
