import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { words } from '../../i18n/da/problems.ts'

const root = resolve(import.meta.dirname, '../../../../..')
const read = (...patterns: string[]) =>
  globSync(patterns, { cwd: root })
    .filter((file) => !file.includes('.test.') && !file.includes('/cases/'))
    .map((file) => readFileSync(resolve(root, file), 'utf8'))
    .join('\n')
const api = read('apps/api/src/{http,modules}/**/*.ts')
const checks = read('apps/api/src/modules/*/check-*.ts')
const states = read('apps/api/src/modules/introductions/introductions.states.ts')
const why = read('apps/api/src/modules/introductions/circumstances.ts')
const contract = read('packages/contract/src/*.ts')

const CODE = "'([a-z]+(?:-[a-z]+)*)'"
/** Every code that stands where the pattern says `CODE`. */
const found = (source: string, pattern: string) => [
  ...new Set([...source.matchAll(new RegExp(pattern.replaceAll('CODE', CODE), 'gm'))].map(([, code = '']) => code)),
]
const wordless = (codes: readonly string[], worded: object) => codes.filter((code) => !(code in worded))

test('every refusal of the API has words', () => {
  const codes = [
    ...found(api, String.raw`(?:conflict|forbidden)\(CODE`),
    ...found(api, String.raw`new DomainError\(\d+, CODE`),
    ...found(api, String.raw`\b(?:\[|problem\()\d{3}, CODE`),
    ...found(api, String.raw`FST_\w+: \[\d{3}, CODE`),
    ...found(api, String.raw`\bmay\((?:active \? '[\w-]+' : )?CODE`),
    ...found(api, String.raw`\bmay\(active \? CODE`),
    ...found(states, String.raw`\? CODE`),
    ...found(states, String.raw`: CODE \: undefined`),
  ]
  expect(codes.length).toBeGreaterThan(40)
  expect(wordless(codes, words.codes)).toEqual([])
})

test('every code beside a field has words', () => {
  const codes = [
    ...found(api, String.raw`\bcode: CODE`),
    ...found(api, String.raw`\brefuse\(CODE`),
    ...found(api, String.raw`problemOf\(path, CODE`),
    ...found(checks, String.raw`(?:return|: undefined \?|\?|:) CODE(?: : undefined)?$`),
    ...found(why, String.raw`(?:return|\?|:) CODE`),
    ...found(contract, String.raw`(?:, |email\()CODE\)`),
    ...found(contract, String.raw`\bmessage: CODE`),
  ]
  expect(codes.length).toBeGreaterThan(30)
  expect(wordless(codes, words.fields)).toEqual([])
})
