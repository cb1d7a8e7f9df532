import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { createVault } from './vault.ts'

const first = randomBytes(32)
const vault = createVault({ current: 1, byVersion: new Map([[1, first]]) })

test('what is sealed opens again, at its own place and for its own candidate only', () => {
  const key = vault.newKey('anna')
  const sealed = vault.sealOf('anna', key).seal('needs', ['KOG-01'])

  expect(vault.sealOf('anna', key).open('needs', sealed)).toEqual(['KOG-01'])
  expect(() => vault.sealOf('anna', key).open('message', sealed)).toThrow()
  expect(() => vault.sealOf('berit', key)).toThrow()
})

test('a flipped bit does not open', () => {
  const seal = vault.sealOf('anna', vault.newKey('anna'))
  const sealed = seal.seal('needs', 'quiet')
  sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1
  expect(() => seal.open('needs', sealed)).toThrow()
})

test('a new key version seals from now on and the old one still opens', () => {
  const key = vault.newKey('anna')
  const sealed = vault.sealOf('anna', key).seal('needs', 'quiet')
  const own = vault.own.seal('mail', 'hello')
  const next = createVault({
    current: 2,
    byVersion: new Map([
      [1, first],
      [2, randomBytes(32)],
    ]),
  })

  expect(next.newKey('anna').keyVersion).toBe(2)
  expect(next.sealOf('anna', key).open('needs', sealed)).toBe('quiet')
  expect(next.own.open('mail', own)).toBe('hello')
})
