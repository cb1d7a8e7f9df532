import { expect, test } from 'vitest'
import { measure } from '../../test/people.ts'
import { licences } from './licences.ts'

const must = { code: 'B', must: true }
const nice = { code: 'forklift', must: false }

test.each([
  { held: ['B', 'forklift'], asked: [must, nice], share: 1000, outcomes: ['met', 'met'] },
  { held: ['B'], asked: [must, nice], share: 666, outcomes: ['met', 'unmet'] },
  { held: ['forklift'], asked: [must, nice], share: 333, outcomes: ['unmet', 'met'] },
  { held: [], asked: [must], share: 0, outcomes: ['unmet'] },
  { held: ['B', 'C', 'D'], asked: [must], share: 1000, outcomes: ['met'] },
])('holding $held against $asked gives $share', ({ held, asked, share, outcomes }) => {
  const finding = measure(licences, { candidate: { licences: held }, vacancy: { licences: asked } })
  expect(finding.share).toBe(share)
  expect(finding.items.map(({ outcome }) => outcome)).toEqual(outcomes)
  expect(finding.items.map(({ hard }) => hard)).toEqual(asked.map((one) => one.must))
})

test.each([
  { held: undefined, asked: [must], state: 'unknown', hard: true, whom: 'candidate' },
  { held: undefined, asked: [nice], state: 'unknown', hard: false, whom: 'candidate' },
  { held: ['B'], asked: undefined, state: 'unknown', hard: true, whom: 'company' },
  { held: undefined, asked: [], state: 'not-applicable', hard: false, whom: 'company' },
])('holding $held against $asked is $state', ({ held, asked, state, hard, whom }) => {
  const finding = measure(licences, { candidate: { licences: held }, vacancy: { licences: asked } })
  expect(finding).toMatchObject({ state, items: [{ hard, whom }] })
})
