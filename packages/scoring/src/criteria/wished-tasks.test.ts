import { expect, test } from 'vitest'
import { measure } from '../../test/people.ts'
import { wishedTasks } from './wished-tasks.ts'

const ids = (...tasks: string[]) => tasks.map((id) => ({ id }))

test.each([
  { wishes: ['t-sew'], tasks: ['t-sew'], share: 1000, codes: ['task-wished'] },
  { wishes: ['t-sew', 't-clean-room'], tasks: ['t-sew'], share: 1000, codes: ['task-wished'] },
  { wishes: ['t-sew'], tasks: ['t-sew', 't-clean-room'], share: 750, codes: ['task-wished', 'task-not-wished'] },
  { wishes: ['t-packing'], tasks: ['t-pack-parts'], share: 1000, codes: ['task-wished'] },
  { wishes: ['t-pack-parts'], tasks: ['t-packing'], share: 600, codes: ['task-near-wish'] },
  { wishes: ['t-pack-food'], tasks: ['t-pack-parts'], share: 400, codes: ['task-near-wish'] },
  { wishes: ['t-sew'], tasks: ['t-clean-room'], share: 0, codes: ['task-not-wished'] },
])('wishing $wishes and offered $tasks gives $share', ({ wishes, tasks, share, codes }) => {
  const finding = measure(wishedTasks, { candidate: { tasks: wishes }, vacancy: { tasks: ids(...tasks) } })
  expect(finding.share).toBe(share)
  expect(finding.items.map(({ fact }) => fact.code)).toEqual(codes)
})

test.each([
  { candidate: {}, vacancy: { tasks: ids('t-sew') }, state: 'unknown', whom: 'candidate' },
  { candidate: { tasks: ['t-sew'] }, vacancy: {}, state: 'unknown', whom: 'company' },
  { candidate: { tasks: ['t-sew'] }, vacancy: { tasks: [] }, state: 'unknown', whom: 'company' },
  { candidate: { tasks: [] }, vacancy: {}, state: 'not-applicable', whom: 'company' },
])('$candidate and $vacancy is $state', ({ candidate, vacancy, state, whom }) => {
  expect(measure(wishedTasks, { candidate, vacancy })).toMatchObject({ state, items: [{ whom }] })
})
