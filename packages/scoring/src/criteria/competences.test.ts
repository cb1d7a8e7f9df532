import { expect, test } from 'vitest'
import { measure } from '../../test/people.ts'
import type { Held } from '../facts.ts'
import { competences } from './competences.ts'

const solid = (id: string): Held => ({ id, level: 2, known: 'said' })
const must = (...ids: string[]) => ids.map((id) => ({ id, must: true }))

const measured = (held: readonly Held[], asked: readonly object[], occupations: readonly string[] = []) =>
  measure(competences, { candidate: { competences: held, occupations }, vacancy: { competences: asked } })

test.each<{ held: Held[]; occupations: string[]; asked: string; share: number; code: string }>([
  { held: [solid('c-horses')], occupations: [], asked: 'c-horses', share: 1000, code: 'competence-held' },
  {
    held: [{ ...solid('c-horses'), level: 3 }],
    occupations: [],
    asked: 'c-horses',
    share: 1000,
    code: 'competence-held',
  },
  {
    held: [{ ...solid('c-horses'), level: 1 }],
    occupations: [],
    asked: 'c-horses',
    share: 700,
    code: 'competence-held',
  },
  { held: [solid('c-riding')], occupations: [], asked: 'c-horses', share: 1000, code: 'competence-related' },
  { held: [solid('c-film')], occupations: [], asked: 'c-cutting', share: 600, code: 'competence-related' },
  { held: [solid('t-cut-film')], occupations: [], asked: 'c-cutting', share: 800, code: 'competence-likely' },
  { held: [], occupations: ['o-riding-instructor'], asked: 'c-horses', share: 800, code: 'competence-likely' },
  { held: [solid('c-order')], occupations: ['o-cleaner'], asked: 'c-horses', share: 0, code: 'competence-lacking' },
])('$held and $occupations cover $asked by $share', ({ held, occupations, asked, share, code }) => {
  const finding = measured(held, must(asked), occupations)
  expect(finding).toMatchObject({ share, items: [{ fact: { code } }] })
})

test('a rare competence counts more than a common one', () => {
  const asked = must('c-riding', 'c-order')
  expect(measured([solid('c-riding')], asked).share).toBeGreaterThan(900)
  expect(measured([solid('c-order')], asked).share).toBeLessThan(100)
})

test('what must be there counts twice', () => {
  const asked = [...must('c-law'), { id: 'c-film', must: false }]
  expect(measured([solid('c-law')], asked).share).toBe(700)
})

test('two vague demands do not beat a precise description that suits equally well', () => {
  const can = [solid('c-order'), solid('c-clean'), solid('c-horses'), solid('c-riding')]
  const vague = measured(can, must('c-order', 'c-clean'))
  const precise = measured(can, must('c-order', 'c-clean', 'c-horses', 'c-riding'))
  expect(precise.share).toBe(1000)
  expect(vague).toMatchObject({ share: 590, low: 590, high: 590 })
  expect(vague.items.at(-1)).toMatchObject({ outcome: 'met', fact: { code: 'competences-vague' } })
})

test('knowing more than is asked changes nothing', () => {
  const asked = must('c-horses')
  const more = [solid('c-horses'), solid('c-law'), solid('c-film')]
  expect(measured(more, asked, ['o-political-scientist'])).toEqual(measured([solid('c-horses')], asked))
})

test('occupations not yet told could cover what is missing', () => {
  const candidate = { competences: [solid('c-law')] }
  const finding = measure(competences, { candidate, vacancy: { competences: must('c-law', 'c-film') } })
  expect(finding).toMatchObject({ share: 538, low: 538, high: 1000 })
})

test('asking for nothing speaks neither for nor against anybody', () => {
  const finding = measure(competences, { vacancy: { competences: [] } })
  expect(finding).toMatchObject({ state: 'judged', share: 500, low: 500, high: 500 })
})

test('what must be there and is not stays open, what is nice to have does not', () => {
  const asked = [...must('c-law', 'c-film'), { id: 'c-riding', must: false }]
  expect(measured([solid('c-law')], asked).items).toMatchObject([
    { outcome: 'met', hard: true },
    { outcome: 'open', hard: true, whom: 'company', fact: { code: 'competence-lacking', competence: 'c-film' } },
    { outcome: 'unmet', hard: false },
  ])
})

test.each([
  { held: undefined, asked: must('c-law'), state: 'unknown', whom: 'candidate' },
  { held: [], asked: undefined, state: 'unknown', whom: 'company' },
])('holding $held against $asked is $state', ({ held, asked, state, whom }) => {
  const finding = measure(competences, { candidate: { competences: held }, vacancy: { competences: asked } })
  expect(finding).toMatchObject({ state, items: [{ whom }] })
})
