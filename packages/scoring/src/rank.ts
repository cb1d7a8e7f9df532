import type { Candidate, Vacancy } from './facts.ts'
import type { Match, View } from './match.ts'
import { compareMatches } from './order.ts'
import type { Rules } from './rules.ts'
import { scorePair } from './score-pair.ts'

interface Options {
  readonly view: View
  /** At most so many matches; without it, all. */
  readonly limit?: number
}

interface CandidateOptions extends Options {
  /** Company view: the pairwise pseudonym by candidate id. Without it ids break ties, which no company may see. */
  readonly tieBreak?: (candidateId: string) => string
}

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
  { view, limit, tieBreak }: CandidateOptions,
): readonly Match[] {
  const waiting = new Map(candidates.map(({ id, waitingSince }) => [id, waitingSince]))
  return candidates
    .map((candidate) => scorePair(candidate, vacancy, rules, view))
    .sort(
      compareMatches(view, {
        waitingSince: ({ candidateId }) => waiting.get(candidateId),
        tieBreak: tieBreak && (({ candidateId }) => tieBreak(candidateId)),
      }),
    )
    .slice(0, limit)
}
