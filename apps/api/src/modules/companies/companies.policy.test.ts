import { expect, test } from 'vitest'
import { allowedActions, canDecide, canInvite, canRead, canRemove, wouldBeLeftAlone } from './companies.policy.ts'

const owner = { role: 'company', accountId: 'owner', companyId: 'ours', companyRole: 'owner' } as const
const member = { ...owner, accountId: 'member', companyRole: 'member' } as const
const stranger = { ...owner, accountId: 'stranger', companyId: 'theirs' } as const
const left = { role: 'company', accountId: 'left', companyId: null, companyRole: null } as const
const caseworker = { role: 'caseworker', accountId: 'kim', companyId: null, companyRole: null } as const
const ours = {
  id: 'ours',
  members: [
    { accountId: 'owner', role: 'owner' },
    { accountId: 'member', role: 'member' },
  ],
  hasOpenVacancies: false,
  admission: undefined,
  consultantId: 'kim',
} as const

test.each([
  ['an owner', owner, { read: true, invite: true, others: true, self: true }],
  ['a member', member, { read: true, invite: false, others: false, self: true }],
  ['a stranger', stranger, { read: false, invite: false, others: false, self: false }],
  ['somebody who left', left, { read: false, invite: false, others: false, self: false }],
  ['a consultant the company never asked', caseworker, { read: false, invite: false, others: false, self: false }],
] as const)('what %s may do', (_, user, may) => {
  expect({
    read: canRead(user, ours),
    invite: canInvite(user, 'ours'),
    others: canRemove(user, 'ours', 'somebody'),
    self: canRemove(user, 'ours', user.accountId),
  }).toEqual(may)
})

test.each([
  ['the only owner of colleagues', ours, 'owner', true],
  ['a member', ours, 'member', false],
  ['the last person', { ...ours, members: [ours.members[0]] }, 'owner', false],
  [
    'the last person with open vacancies',
    { ...ours, members: [ours.members[0]], hasOpenVacancies: true },
    'owner',
    true,
  ],
  [
    'one of two owners',
    { ...ours, members: [...ours.members, { accountId: 'b', role: 'owner' } as const] },
    'owner',
    false,
  ],
] as const)('%s leaves: is anybody left alone?', (_, company, accountId, alone) => {
  expect(wouldBeLeftAlone(company, accountId)).toBe(alone)
})

test.each([
  ['waiting', ['admit', 'refuse']],
  ['in', ['refuse']],
  ['refused', ['admit']],
  [undefined, []],
] as const)('a consultant decides on a company that is %s', (admission, actions) => {
  expect(allowedActions(caseworker, { ...ours, admission })).toEqual(actions)
  if (admission) expect(canDecide(admission, 'in')).toBe((actions as readonly string[]).includes('admit'))
})

test('a colleague may take a company on that is let in; its consultant has it already', () => {
  const letIn = { ...ours, admission: 'in' } as const
  expect(allowedActions({ ...caseworker, accountId: 'bo' }, letIn)).toEqual(['refuse', 'take-on'])
  expect(allowedActions({ ...caseworker, accountId: 'bo' }, { ...letIn, admission: 'waiting' })).not.toContain(
    'take-on',
  )
})
