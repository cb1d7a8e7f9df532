import type { Profile } from '@fleksbro/contract'
import type { SessionUser } from '../../http/user.ts'

/** How somebody stands to a candidate. */
export type Relation = 'herself' | 'her-caseworker' | 'unassigned' | 'colleague' | 'nobody'

interface Person {
  readonly id: string
  readonly municipality: string
  readonly caseworkerId: string | null
  readonly accountId: string | null
  readonly shielded: boolean
}

type Visitor = Pick<SessionUser, 'role' | 'accountId' | 'candidateId' | 'municipality'>

export function relationOf(user: Visitor, person: Pick<Person, 'id' | 'municipality' | 'caseworkerId'>): Relation {
  if (user.municipality !== person.municipality) return 'nobody'
  if (user.role === 'candidate') return user.candidateId === person.id ? 'herself' : 'nobody'
  if (user.role !== 'caseworker') return 'nobody'
  if (person.caseworkerId === null) return 'unassigned'
  return person.caseworkerId === user.accountId ? 'her-caseworker' : 'colleague'
}

/** A colleague's candidate opens with a reason, given today. */
export function opening(relation: Relation, reasonGivenToday: boolean): 'open' | 'reason-needed' | 'closed' {
  if (relation === 'nobody') return 'closed'
  if (relation === 'colleague' && !reasonGivenToday) return 'reason-needed'
  return 'open'
}

/**
 * Showing more to companies is her consent. A consultant says it for her only where she has no account of her own,
 * just as with taking her data out and erasing it.
 */
export const actsForHer = (relation: Relation, { accountId }: Pick<Person, 'accountId'>): boolean =>
  relation === 'herself' || (accountId === null && (relation === 'her-caseworker' || relation === 'unassigned'))

/** What is kept of her says who ended an introduction and why, which nobody who decides on benefits learns. */
export const canExport = (
  relation: Relation,
  person: Pick<Person, 'accountId'>,
  { decidesOnBenefits }: Pick<SessionUser, 'decidesOnBenefits'>,
): boolean => actsForHer(relation, person) && (relation === 'herself' || !decidesOnBenefits)

export function allowedActions(
  relation: Relation,
  person: Person,
  reader: Pick<SessionUser, 'decidesOnBenefits'>,
): Profile['allowedActions'] {
  if (relation === 'nobody') return []
  const forHer = actsForHer(relation, person)
  return [
    'edit',
    ...(forHer && !person.shielded ? (['show'] as const) : []),
    'pause',
    'hide-from',
    ...(canExport(relation, person, reader) ? (['export'] as const) : []),
    ...(forHer ? (['erase'] as const) : []),
  ]
}
