import { expect, test } from 'vitest'
import { allowedActions, canSeeDecisions, isListed } from './matches.policy.ts'

const she = { role: 'candidate', decidesOnBenefits: false } as const
const consultant = { role: 'caseworker', decidesOnBenefits: false } as const
const company = { role: 'company', decidesOnBenefits: false } as const
const open = { rejected: false, paused: false, offered: true, introduction: null }
const proposed = { state: 'proposed', open: true }
const asked = { state: 'asked', open: true }
const over = { state: 'no', open: false }

test.each([
  [she, open, ['interest', 'decide']],
  [she, { ...open, paused: true }, ['decide']],
  [she, { ...open, offered: false }, ['decide']],
  [she, { ...open, introduction: proposed }, ['interest']],
  [she, { ...open, introduction: asked }, []],
  [she, { ...open, introduction: over }, ['decide']],
  [consultant, open, ['propose', 'reject']],
  [consultant, { ...open, paused: true }, ['reject']],
  [consultant, { ...open, rejected: true }, ['undo-rejection']],
  [consultant, { ...open, introduction: asked }, []],
  [company, open, []],
] as const)('%o with %o may %o', (reader, standing, actions) => {
  expect(allowedActions(reader, standing)).toEqual(actions)
})

test('decisions are for everybody of hers but who decides on benefits', () => {
  expect([she, consultant, { ...consultant, decidesOnBenefits: true }].map(canSeeDecisions)).toEqual([
    true,
    true,
    false,
  ])
})

const plain = { decision: null, conflict: false, underWay: false }
test.each([
  ['open', plain, true],
  ['open', { ...plain, conflict: true }, false],
  ['open', { ...plain, decision: 'later' }, false],
  ['open', { ...plain, conflict: true, underWay: true }, true],
  ['later', { ...plain, decision: 'later' }, true],
  ['later', plain, false],
  ['not-for-me', { ...plain, decision: 'not-for-me' }, true],
  ['all', { ...plain, conflict: true, decision: 'later' }, true],
] as const)('under %s, %o is listed: %s', (show, match, listed) => {
  expect(isListed(show, match)).toBe(listed)
})
