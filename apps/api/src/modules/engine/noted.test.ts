import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const source = resolve(import.meta.dirname, '../..')
/** What ranking reads is in these. Admissions move offers in the same transaction, and a new company offers nothing. */
const tables = ['candidate', 'candidateCard', 'candidateKey', 'vacancy', 'offeredVacancy', 'workplace', 'ruleSet']
const writing = new RegExp(`\\.(insert|update|delete)\\((${tables.join('|')})\\)`)
const noting = /noteChange|noteVacancies|forgetChanges/
/** Why a file may write one of them and note nothing. */
const unnoted: Readonly<Record<string, string>> = {
  'modules/companies/company-store.ts': 'the workplace of a company that offers nothing yet',
  'modules/rules/rules.queries.ts': 'rules.service.ts notes it',
  'demo/fill/companies.ts': 'fill/vacancies.ts notes everything',
  'demo/fill/rules.ts': 'fill/vacancies.ts notes everything',
  'demo/fill/people.ts': 'a time that ranking does not read; the rest is the store’s',
}

test('every file that writes what ranking reads notes the change', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => ({ file, text: readFileSync(resolve(source, file), 'utf8') }))
  const writers = files.filter(({ text }) => writing.test(text))
  expect(writers.length).toBeGreaterThan(5)
  const forgetful = writers.filter(({ file, text }) => !noting.test(text) && !(file in unnoted))
  expect(forgetful.map(({ file }) => file)).toEqual([])
})
