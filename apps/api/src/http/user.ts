import type { Language, Role } from '@fleksbro/contract'
import type { Context } from '../db/context.ts'

/** Who is signed in, read from the database on every request. */
export interface SessionUser {
  readonly accountId: string
  readonly sessionId: string
  readonly role: Role
  readonly name: string
  readonly language: Language
  /** A candidate's or staff member's municipality; null for companies. */
  readonly municipality: string | null
  /** Where this person may do anything: the own municipality, or those that let the company in. */
  readonly municipalities: readonly string[]
  readonly candidateId: string | null
  readonly companyId: string | null
  readonly companyRole: 'owner' | 'member' | null
  readonly cvr: string | null
  readonly decidesOnBenefits: boolean
}

/** The database context of a person, in one municipality. */
export const contextOf = (user: SessionUser, municipality: string | null = user.municipality): Context => ({
  role: user.role,
  account: user.accountId,
  candidate: user.candidateId,
  company: user.companyId,
  cvr: user.cvr,
  municipality,
})
