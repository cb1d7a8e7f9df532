import type { VacancyAction, VacancyStatus } from '@fleksbro/contract'
import type { SessionUser } from '../../http/user.ts'
import { isMember } from '../companies/companies.policy.ts'

type Person = Pick<SessionUser, 'role' | 'companyId' | 'companyRole' | 'accountId'>

interface Subject {
  readonly companyId: string
  readonly status: VacancyStatus
  /** The company is let in where the reader is; for its own people: anywhere. */
  readonly letIn: boolean
}

export const canRead = (user: Person, vacancy: Omit<Subject, 'status'>): boolean =>
  isMember(user, vacancy.companyId) || (user.role === 'caseworker' && vacancy.letIn)

export type Move = 'publish' | 'pause' | 'resume' | 'fill' | 'expire'

interface Step {
  readonly from: readonly VacancyStatus[]
  readonly to: VacancyStatus
  readonly by: 'member' | 'day'
  /** Only a vacancy that is ready for people to see. */
  readonly guard?: 'ready'
}

export const moves: Readonly<Record<Move, Step>> = {
  publish: { from: ['draft'], to: 'published', by: 'member', guard: 'ready' },
  pause: { from: ['published'], to: 'paused', by: 'member' },
  resume: { from: ['paused'], to: 'published', by: 'member', guard: 'ready' },
  fill: { from: ['published', 'paused'], to: 'filled', by: 'member' },
  expire: { from: ['published', 'paused'], to: 'expired', by: 'day' },
}

export const canMove = (status: VacancyStatus, move: Move): boolean => moves[move].from.includes(status)

/** No more answers and no more questions: a new need is a new vacancy, copied from this one. */
export const isClosed = (status: VacancyStatus): boolean => status === 'filled' || status === 'expired'

/** Candidates are matched with what they can also see. */
export const canSeeCandidates = (user: Person, { companyId, status, letIn }: Subject): boolean =>
  isMember(user, companyId) && status === 'published' && letIn

export function allowedActions(user: Person, vacancy: Subject): VacancyAction[] {
  if (!isMember(user, vacancy.companyId)) return []
  const steps = (['publish', 'pause', 'resume', 'fill'] as const).filter((move) => canMove(vacancy.status, move))
  return [
    ...(isClosed(vacancy.status) ? [] : (['edit'] as const)),
    ...steps,
    'copy',
    ...(canSeeCandidates(user, vacancy) ? (['see-candidates'] as const) : []),
  ]
}
