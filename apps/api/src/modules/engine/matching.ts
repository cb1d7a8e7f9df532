import type { Candidate, Engine, Rules, Vacancy } from '@fleksbro/scoring'

/** A candidate as ranking knows her. */
export interface KnownCandidate {
  readonly id: string
  readonly version: number
  /** All that she has answered: for her and her consultant. */
  readonly facts: Candidate
  /** What companies may see of her; null while she is invisible to them. */
  readonly card: Candidate | null
  /** CVR numbers of the companies she hides from: neither is shown to the other. */
  readonly hiddenFrom: ReadonlySet<string>
  readonly pseudonymEpoch: number
}

/** A vacancy as ranking knows it. */
export interface KnownVacancy {
  readonly id: string
  readonly version: number
  readonly companyId: string
  readonly cvr: string
  readonly facts: Vacancy
}

/**
 * One municipality's people and openings, ready for ranking in both views. In it is everybody who is not on a break
 * and every vacancy that is offered today; nobody and nothing else is, in the engines and in the maps alike.
 *
 * It is shared by all requests of the process: rank with it at once, before anything else is awaited, and read what is
 * shown again from the database before it leaves. Who hides from whom is the caller's to respect; see `isKeptApart`.
 */
export interface Matching {
  /** Full view: candidate and consultant. */
  readonly engine: Engine
  /** Company view, of those whom companies may see at all; ties break by the pairwise pseudonym. */
  readonly companyEngine: Engine
  readonly candidates: ReadonlyMap<string, KnownCandidate>
  readonly vacancies: ReadonlyMap<string, KnownVacancy>
  readonly rules: Rules
  readonly rulesVersion: number
}

/** Whether she hides from the company: neither is proposed to the other. */
export const isKeptApart = (
  { hiddenFrom }: Pick<KnownCandidate, 'hiddenFrom'>,
  { cvr }: Pick<KnownVacancy, 'cvr'>,
): boolean => hiddenFrom.has(cvr)
