import type { Company } from '@fleksbro/contract'
import type { SessionUser } from '../../http/user.ts'

type Person = Pick<SessionUser, 'role' | 'companyId' | 'companyRole' | 'accountId'>
type AdmissionStatus = 'waiting' | 'in' | 'refused'

/** What the rules look at: who belongs to it, what it still offers, and where the reader's municipality stands. */
export interface CompanySubject {
  readonly id: string
  readonly members: readonly { readonly accountId: string; readonly role: 'owner' | 'member' }[]
  /** It has vacancies that are not closed. */
  readonly hasOpenVacancies: boolean
  /** In a consultant's municipality; undefined where the company never asked there. */
  readonly admission: AdmissionStatus | undefined
  /** Its named consultant there. */
  readonly consultantId: string | null
}

export const isMember = (user: Person, companyId: string): boolean =>
  user.role === 'company' && user.companyId === companyId

const isOwner = (user: Person, companyId: string) => isMember(user, companyId) && user.companyRole === 'owner'

export const canRead = (user: Person, company: CompanySubject): boolean =>
  isMember(user, company.id) || (user.role === 'caseworker' && company.admission !== undefined)

export const canInvite = (user: Person, companyId: string): boolean => isOwner(user, companyId)

/** Everybody may leave; an owner may let others go. */
export const canRemove = (user: Person, companyId: string, accountId: string): boolean =>
  isOwner(user, companyId) || (isMember(user, companyId) && user.accountId === accountId)

/** Somebody must stay in charge as long as there are colleagues, or vacancies that people wait for. */
export function wouldBeLeftAlone({ members, hasOpenVacancies }: CompanySubject, accountId: string): boolean {
  const leaving = members.find((member) => member.accountId === accountId)
  const rest = members.filter((member) => member !== leaving)
  return (
    leaving?.role === 'owner' && (rest.length > 0 || hasOpenVacancies) && !rest.some(({ role }) => role === 'owner')
  )
}

/** From where a consultant may decide what: a decision can be changed, not repeated. */
export const decisions = {
  in: { action: 'admit', from: ['waiting', 'refused'] },
  refused: { action: 'refuse', from: ['waiting', 'in'] },
} as const satisfies Record<string, { action: 'admit' | 'refuse'; from: readonly AdmissionStatus[] }>

export type Decision = keyof typeof decisions

export const canDecide = (from: AdmissionStatus, decision: Decision): boolean =>
  (decisions[decision].from as readonly AdmissionStatus[]).includes(from)

/** A company keeps one consultant; a colleague may take it on. */
export const canTakeOn = (user: Person, { admission, consultantId }: CompanySubject): boolean =>
  user.role === 'caseworker' && admission === 'in' && consultantId !== user.accountId

export function allowedActions(user: Person, company: CompanySubject): Company['allowedActions'] {
  if (user.role === 'caseworker') {
    const { admission } = company
    if (!admission) return []
    const decide = (['in', 'refused'] as const)
      .filter((to) => canDecide(admission, to))
      .map((to) => decisions[to].action)
    return canTakeOn(user, company) ? [...decide, 'take-on'] : decide
  }
  if (!isMember(user, company.id)) return []
  const owner = isOwner(user, company.id)
  return [
    'edit',
    ...(owner ? (['invite'] as const) : []),
    ...(owner && company.members.length > 1 ? (['remove-member'] as const) : []),
    ...(wouldBeLeftAlone(company, user.accountId) ? [] : (['leave'] as const)),
  ]
}
