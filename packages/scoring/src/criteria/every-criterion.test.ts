import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { knowledge } from '../../test/knowledge.ts'
import { defaultRules } from '../default-rules.ts'
import { criteria } from './index.ts'

const files = readdirSync(import.meta.dirname)
const modules = files.filter((file) => !file.includes('.test.') && file !== 'index.ts')

test('every file in this folder is a criterion in use, named after its id', () => {
  expect(criteria.map(({ id }) => `${id}.ts`).sort()).toEqual(modules.sort())
})

test.each(modules)('%s has a test beside it', (file) => {
  expect(files).toContain(file.replace('.ts', '.test.ts'))
})

test.each(criteria)('$id has a whole weight of at least one', ({ id, weight }) => {
  expect(Number.isInteger(weight) && weight > 0).toBe(true)
  expect(defaultRules(knowledge).weights[id]).toBe(weight)
})

test('no criterion reads an identity or how long somebody has waited', () => {
  const read = criteria.flatMap(({ reads }) => reads.candidate)
  expect(read).not.toContain('id')
  expect(read).not.toContain('waitingSince')
})

test('what no company may be told by is read in the full view only', () => {
  const inCompanyView = criteria.filter(({ view }) => view !== 'full').flatMap(({ reads }) => reads.candidate)
  expect(inCompanyView).not.toContain('home')
  expect(inCompanyView).not.toContain('commute')
})
