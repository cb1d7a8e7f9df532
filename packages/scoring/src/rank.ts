import type { Candidate, Vacancy } from './facts.ts'
import type { Match, View } from './match.ts'
import { compareMatches, type TieBreakers } from './order.ts'
import type { Rules } from './rules.ts'
import { scorePair } from './score-pair.ts'

interface Options {
  readonly view: View
  /** At most so many matches; without it, all. */
  readonly limit?: number | undefined
}

/** In the company view ids may break no tie, so the pairwise pseudonym by candidate id is asked for. */
type CandidateOptions =
  | (Options & { readonly view: 'full' })
  | (Options & { readonly view: 'company'; readonly tieBreak: (candidateId: string) => string })

/** One candidate's list: her matches with the vacancies, best first, conflicts last. */
export function rankVacancies(
  candidate: Candidate,
  vacancies: readonly Vacancy[],
  rules: Rules,
  { view, limit }: Options,
): readonly Match[] {
  return vacancies
    .map((vacancy) => scorePair(candidate, vacancy, rules, view))
    .sort(compareMatches(view))
    .slice(0, limit)
}

/** One vacancy's list: its matches with the candidates, best first, conflicts last. */
export function rankCandidates(
  vacancy: Vacancy,
  candidates: readonly Candidate[],
  rules: Rules,
  options: CandidateOptions,
): readonly Match[] {
  return candidates
    .map((candidate) => scorePair(candidate, vacancy, rules, options.view))
    .sort(compareMatches(options.view, tieBreakersFor(candidates, options)))
    .slice(0, options.limit)
}

function tieBreakersFor(candidates: readonly Candidate[], options: CandidateOptions): TieBreakers {
  if (options.view === 'company') return { tieBreak: ({ candidateId }) => options.tieBreak(candidateId) }

  const waiting = new Map(candidates.map(({ id, waitingSince }) => [id, waitingSince]))
  return { waitingSince: ({ candidateId }) => waiting.get(candidateId) }
}
