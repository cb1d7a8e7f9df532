import { expect, test } from 'vitest'
import { actionsOn, type Person } from './users.policy.ts'

const person: Person = { accountId: 'bo', role: 'caseworker', active: true, isSharedWithOthers: false }

test.each<[string, Partial<Person>, string[]]>([
  ['a consultant', {}, ['turn-off', 'mark-benefits']],
  ['a consultant who is off', { active: false }, ['turn-on', 'mark-benefits']],
  ['another admin', { role: 'admin' }, ['turn-off', 'mark-benefits']],
  ['herself', { accountId: 'admin', role: 'admin' }, ['mark-benefits']],
  ['a candidate', { role: 'candidate' }, ['turn-off']],
  ['somebody of a company', { role: 'company' }, ['turn-off']],
  ['somebody of a company in other municipalities', { role: 'company', isSharedWithOthers: true }, []],
  ['the same, off', { role: 'company', isSharedWithOthers: true, active: false }, []],
])('what an admin may do to %s', (_, changes, actions) => {
  expect(actionsOn({ ...person, ...changes }, 'admin')).toEqual(actions)
})
