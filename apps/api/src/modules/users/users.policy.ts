import type { Role, UserRow } from '@fleksbro/contract'

export interface Person {
  readonly accountId: string
  readonly role: Role
  readonly active: boolean
  /** Works for a company that another municipality has let in, too. */
  readonly isSharedWithOthers: boolean
}

type Action = UserRow['allowedActions'][number]

/**
 * Nobody turns herself off, so an admin always stays. Somebody whose company is in other municipalities, too, is not
 * one admin's to lock out.
 */
export function actionsOn(person: Person, adminId: string): Action[] {
  const isOurs = !person.isSharedWithOthers
  const isStaff = person.role === 'caseworker' || person.role === 'admin'
  const rules: Readonly<Record<Action, boolean>> = {
    'turn-off': person.active && isOurs && person.accountId !== adminId,
    'turn-on': !person.active && isOurs,
    'mark-benefits': isStaff,
  }
  return (Object.keys(rules) as Action[]).filter((action) => rules[action])
}
