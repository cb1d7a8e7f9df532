import { expect, test } from 'vitest'
import { measure } from '../../test/people.ts'
import type { Held } from '../facts.ts'
import { experience } from './experience.ts'

const done = (id: string, level: Held['level'] = 2): Held => ({ id, level, known: 'done' })
const ids = (...tasks: string[]) => tasks.map((id) => ({ id }))

test.each<{ competences: Held[]; occupations: string[]; task: string; share: number; code: string }>([
  { competences: [done('t-sew')], occupations: [], task: 't-sew', share: 1000, code: 'work-done' },
  { competences: [done('t-sew', 1)], occupations: [], task: 't-sew', share: 700, code: 'work-done' },
  { competences: [], occupations: ['o-seamstress'], task: 't-sew', share: 1000, code: 'work-done' },
  { competences: [], occupations: ['o-riding-instructor'], task: 't-groom-horses', share: 600, code: 'work-related' },
  { competences: [done('t-pack-food')], occupations: [], task: 't-pack-parts', share: 400, code: 'work-related' },
  { competences: [done('c-fine-motor')], occupations: [], task: 't-cut-film', share: 200, code: 'work-new' },
  { competences: [done('c-law')], occupations: [], task: 't-prepare-case', share: 300, code: 'work-known' },
  {
    competences: [done('c-law'), done('c-analysis')],
    occupations: [],
    task: 't-prepare-case',
    share: 600,
    code: 'work-known',
  },
  { competences: [], occupations: ['o-seamstress'], task: 't-run-machine', share: 350, code: 'work-same-sector' },
  { competences: [], occupations: [], task: 't-sew', share: 200, code: 'work-new' },
])('$competences and $occupations know $task by $share', ({ competences, occupations, task, share, code }) => {
  const finding = measure(experience, { candidate: { competences, occupations }, vacancy: { tasks: ids(task) } })
  expect(finding).toMatchObject({ share, low: share, high: share, items: [{ fact: { code } }] })
})

test('is the mean over the tasks, or the occupation where that says more', () => {
  const candidate = { competences: [], occupations: ['o-seamstress'] }
  const tasks = ids('t-sew', 't-cut-film')
  expect(measure(experience, { candidate, vacancy: { tasks } }).share).toBe(600)
  expect(measure(experience, { candidate, vacancy: { tasks, occupation: 'o-seamstress' } }).share).toBe(1000)
})

test('what she has done counts before she has told everything', () => {
  const finding = measure(experience, {
    candidate: { occupations: ['o-seamstress'] },
    vacancy: { tasks: ids('t-sew') },
  })
  expect(finding).toMatchObject({ state: 'judged', share: 1000, low: 1000, high: 1000, known: 1000 })
})

test.each([
  { candidate: { occupations: [] }, vacancy: { tasks: ids('t-sew') }, whom: 'candidate' },
  { candidate: { competences: [], occupations: [] }, vacancy: { occupation: 'o-seamstress' }, whom: 'company' },
])('what is not found is open while an answer is missing: $candidate, $vacancy', ({ candidate, vacancy, whom }) => {
  const finding = measure(experience, { candidate, vacancy })
  expect(finding).toMatchObject({ state: 'judged', share: 600, low: 200, high: 1000, known: 500 })
  expect(finding.items.at(-1)).toMatchObject({ outcome: 'open', hard: false, whom })
})

test.each([
  { candidate: {}, vacancy: { tasks: ids('t-sew') }, whom: 'candidate' },
  { candidate: { competences: [], occupations: [] }, vacancy: {}, whom: 'company' },
])('with nothing told on one side it cannot be judged: $candidate, $vacancy', ({ candidate, vacancy, whom }) => {
  expect(measure(experience, { candidate, vacancy })).toMatchObject({ state: 'unknown', items: [{ whom }] })
})
