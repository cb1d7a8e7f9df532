import { expect, test } from 'vitest'
import { actsForHer, allowedActions, canExport, opening, type Relation, relationOf } from './candidates.policy.ts'

const karla = { id: 'karla', municipality: '0999', caseworkerId: 'mine', accountId: 'account', shielded: false }
const visitor = { role: 'caseworker', accountId: 'mine', candidateId: null, municipality: '0999' } as const

test.each<[string, Parameters<typeof relationOf>[0], Relation]>([
  ['herself', { ...visitor, role: 'candidate', candidateId: 'karla' }, 'herself'],
  ['another candidate', { ...visitor, role: 'candidate', candidateId: 'other' }, 'nobody'],
  ['her caseworker', visitor, 'her-caseworker'],
  ['a colleague', { ...visitor, accountId: 'other' }, 'colleague'],
  ['a caseworker elsewhere', { ...visitor, municipality: '0998' }, 'nobody'],
  ['a company', { ...visitor, role: 'company', municipality: null }, 'nobody'],
  ['an admin', { ...visitor, role: 'admin' }, 'nobody'],
])('%s is %s', (_, user, relation) => expect(relationOf(user, karla)).toBe(relation))

test('without a caseworker every one of the municipality is as near', () =>
  expect(relationOf(visitor, { ...karla, caseworkerId: null })).toBe('unassigned'))

test.each<[Relation, boolean, ReturnType<typeof opening>]>([
  ['herself', false, 'open'],
  ['her-caseworker', false, 'open'],
  ['unassigned', false, 'open'],
  ['colleague', false, 'reason-needed'],
  ['colleague', true, 'open'],
  ['nobody', false, 'closed'],
  ['nobody', true, 'closed'],
])('%s with a reason %s: %s', (relation, reason, answer) => expect(opening(relation, reason)).toBe(answer))

test.each<[Relation, withAccount: boolean, withoutAccount: boolean]>([
  ['herself', true, true],
  ['her-caseworker', false, true],
  ['unassigned', false, true],
  ['colleague', false, false],
  ['nobody', false, false],
])('%s acts for a person with an account %s, without %s', (relation, withAccount, without) => {
  expect(actsForHer(relation, { accountId: 'account' })).toBe(withAccount)
  expect(actsForHer(relation, { accountId: null })).toBe(without)
})

test('what can be done follows from it; a shielded person cannot be shown', () => {
  const reader = { decidesOnBenefits: false }
  expect(allowedActions('herself', karla, reader)).toEqual(['edit', 'show', 'pause', 'hide-from', 'export', 'erase'])
  expect(allowedActions('herself', { ...karla, shielded: true }, reader)).not.toContain('show')
  expect(allowedActions('her-caseworker', karla, reader)).toEqual(['edit', 'pause', 'hide-from'])
  expect(allowedActions('nobody', karla, reader)).toEqual([])
})

test('who decides on benefits takes out nobody’s data, which would say who ended what and why', () => {
  const decides = { decidesOnBenefits: true }
  const helped = { ...karla, accountId: null }
  expect(canExport('her-caseworker', helped, { decidesOnBenefits: false })).toBe(true)
  expect(canExport('her-caseworker', helped, decides)).toBe(false)
  expect(allowedActions('unassigned', helped, decides)).not.toContain('export')
  expect(allowedActions('unassigned', helped, decides)).toContain('erase')
})
