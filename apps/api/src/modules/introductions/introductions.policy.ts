import type { IntroductionState, Step } from '@fleksbro/contract'
import type { z } from 'zod'
import type { StoredStep } from '../../db/schema/index.ts'
import type { SessionUser } from '../../http/user.ts'
import { isOpen, tellsCompany } from './introductions.states.ts'

type Reader = Pick<SessionUser, 'role' | 'decidesOnBenefits' | 'candidateId' | 'companyId'>

interface Subject {
  readonly candidateId: string
  readonly companyId: string
  readonly companyKnows: boolean
}

/** Row-level security says the same; both must fail before anybody else reads it. */
export function canRead(reader: Reader, { candidateId, companyId, companyKnows }: Subject): boolean {
  if (reader.role === 'candidate') return reader.candidateId === candidateId
  if (reader.role === 'company') return reader.companyId === companyId && companyKnows
  return reader.role === 'caseworker'
}

/** Who decides on benefits learns that something ended, never who ended it or why. */
export const stateFor = ({ decidesOnBenefits }: Pick<Reader, 'decidesOnBenefits'>, state: IntroductionState) =>
  decidesOnBenefits && !isOpen(state) ? 'ended' : state

export function stepsFor(reader: Reader, steps: readonly StoredStep[]): z.output<typeof Step>[] {
  const known = reader.role === 'company' ? steps.slice(sinceCompanyKnew(steps)) : steps
  return known.map(({ at, state, by }) => ({
    at,
    state: stateFor(reader, state),
    by: reader.decidesOnBenefits && !isOpen(state) ? null : by,
  }))
}

const sinceCompanyKnew = (steps: readonly StoredStep[]): number => {
  const first = steps.findIndex(({ state }) => tellsCompany(state))
  return first === -1 ? steps.length : first
}

/** A candidate's reason is hers alone; a company's is also for the consultants who help it, a consultant's for them. */
export function canReadReason(reader: Reader, by: StoredStep['by']): boolean {
  if (reader.decidesOnBenefits) return false
  if (by === 'candidate') return reader.role === 'candidate'
  if (by === 'company') return reader.role === 'company' || reader.role === 'caseworker'
  return reader.role === 'caseworker'
}
