import type { CandidateDecision, Pair, ReviewRow } from '@fleksbro/contract'
import type { z } from 'zod'
import type { SessionUser } from '../../http/user.ts'

type Reader = Pick<SessionUser, 'role' | 'decidesOnBenefits'>

/** What she put aside is never reported to anyone who decides on benefits: for them nothing was put aside. */
export const canSeeDecisions = ({ decidesOnBenefits }: Reader): boolean => !decidesOnBenefits

type ReviewAction = z.output<typeof ReviewRow>['allowedActions'][number]

interface Standing {
  readonly rejected: boolean
  readonly paused: boolean
  /** The vacancy is still offered. */
  readonly offered: boolean
  /** The state of the pair's introduction, if any; `open` while somebody can still answer. */
  readonly introduction: { readonly state: string; readonly open: boolean } | null
}

export function allowedActions(reader: Reader, standing: Standing): Pair['allowedActions'] {
  const { paused, offered, introduction } = standing
  if (reader.role === 'candidate') {
    const mayShowInterest = offered && !paused && (introduction === null || introduction.state === 'proposed')
    return [...(mayShowInterest ? (['interest'] as const) : []), ...(introduction?.open ? [] : (['decide'] as const))]
  }
  return reader.role === 'caseworker' ? consultantsActions(standing) : []
}

/** What a consultant may decide about a pair, from the worksheet or the row of a list. */
export function consultantsActions({ rejected, paused, offered, introduction }: Standing): ReviewAction[] {
  if (rejected) return ['undo-rejection']
  if (introduction) return []
  return [...(offered && !paused ? (['propose'] as const) : []), 'reject']
}

/** Which of her matches a list shows. One that is under way keeps its place; one she put aside waits where she put it. */
export function isListed(
  show: 'open' | CandidateDecision | 'all',
  { decision, conflict, underWay }: { decision: CandidateDecision | null; conflict: boolean; underWay: boolean },
): boolean {
  if (show === 'all') return true
  if (show !== 'open') return decision === show
  return underWay || (decision === null && !conflict)
}
