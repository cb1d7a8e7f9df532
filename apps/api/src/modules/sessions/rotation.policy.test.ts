import { expect, test } from 'vitest'
import { hashToken } from '../../security/tokens.ts'
import { rotationFor } from './rotation.policy.ts'

const [oldest, before, newest] = ['oldest', 'before', 'newest'].map(hashToken) as [Buffer, Buffer, Buffer]
const usedAt = new Date('2026-11-21T12:00:00Z')
const session = { refreshHash: newest, previousHash: before, usedAt }

test.each([
  ['the newest token', newest, 3_600, 'rotate'],
  ['its predecessor from another tab', before, 1, 'keep'],
  ['its predecessor long after, its successor having got lost', before, 3_600, 'replace'],
  ['a token whose successor was used', oldest, 1, 'reused'],
] as const)('%s', (_, given, seconds, rotation) => {
  expect(rotationFor(given, session, new Date(usedAt.getTime() + seconds * 1000))).toBe(rotation)
})

test('a fresh session knows one token only', () => {
  const fresh = { refreshHash: newest, previousHash: null, usedAt }
  expect(rotationFor(newest, fresh, usedAt)).toBe('rotate')
  expect(rotationFor(before, fresh, usedAt)).toBe('reused')
})
