import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { loadKeys } from './keys.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fleksbro-keys-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const FLEKSBRO_SECRET = randomBytes(32).toString('base64')
const FLEKSBRO_KEYS = `1:${randomBytes(32).toString('base64')}`
const DATABASE_URL = 'postgres://a:b@db/fleksbro'

test('beside the embedded database they are made once, for our eyes only', () => {
  const first = loadKeys(readConfig({}), folder)
  expect(statSync(join(folder, 'keys.json')).mode & 0o777).toBe(0o600)
  expect(loadKeys(readConfig({}), folder)).toEqual(first)
})

test('the environment wins over the file', () => {
  const made = loadKeys(readConfig({}), folder)
  const mixed = loadKeys(readConfig({ FLEKSBRO_SECRET }), folder)
  expect(mixed.secrets[0].toString('base64')).toBe(FLEKSBRO_SECRET)
  expect(mixed.keys).toEqual(made.keys)
})

test('another database needs them from the environment, or from a file that is there', () => {
  expect(() => loadKeys(readConfig({ DATABASE_URL }), folder)).toThrow(/^FLEKSBRO_SECRET is needed/)
  expect(() => loadKeys(readConfig({ DATABASE_URL, FLEKSBRO_SECRET }), undefined)).toThrow(/^FLEKSBRO_KEYS is needed/)
  expect(loadKeys(readConfig({ DATABASE_URL, FLEKSBRO_SECRET, FLEKSBRO_KEYS }), undefined).keys.current).toBe(1)

  const made = loadKeys(readConfig({}), folder)
  expect(loadKeys(readConfig({ DATABASE_URL }), folder)).toEqual(made)
})

test('nothing is written when the environment has both', () => {
  loadKeys(readConfig({ FLEKSBRO_SECRET, FLEKSBRO_KEYS }), folder)
  expect(() => readFileSync(join(folder, 'keys.json'))).toThrow('ENOENT')
})
