import type { KeptMatch } from '@fleksbro/contract'
import { type Match, type Rules, scorePair } from '@fleksbro/scoring'
import type { Transaction } from '../../db/client.ts'
import type { SessionUser } from '../../http/user.ts'
import { openCandidate } from '../candidates/open-candidate.ts'
import { recordLook } from '../looks/looks.service.ts'
import { candidateFacts, vacancyFacts } from '../matches/facts.ts'
import { presentMatch } from '../matches/present-match.ts'
import { rulesOf, rulesOfVersion } from '../matches/rules.ts'
import { findOfferedVacancy } from '../vacancies/vacancy-store.ts'
import { findKept } from './kept.queries.ts'
import { type KeptSecret, keptPlace, marksOf } from './kept-match.ts'

interface Pair {
  readonly candidateId: string
  readonly vacancyId: string
}

/** How it was explained then, to the letter, beside what the same pair is today. Also after the vacancy has closed. */
export async function listKept(tx: Transaction, user: SessionUser, pair: Pair): Promise<KeptMatch[]> {
  const { stored } = await openCandidate(tx, user, pair.candidateId)
  const rows = await findKept(tx, pair)
  if (rows.length === 0) return []
  await recordLook(tx, { candidateId: pair.candidateId, kind: 'pair' })

  const candidate = candidateFacts(stored)
  const offered = await findOfferedVacancy(tx, pair.vacancyId)
  const vacancy = offered && vacancyFacts(offered)
  const marks = vacancy && marksOf(candidate, vacancy)
  const now = await rulesOf(tx)
  const told: KeptMatch[] = []
  for (const { id, decision, decidedAt, by, rulesVersion, sealedMatch } of rows) {
    const { match, place, facts } = stored.seal.open<KeptSecret>(keptPlace(id), sealedMatch)
    const then = await rulesOfVersion(tx, rulesVersion)
    const numbers = (rules: Rules) => vacancy && numbersOf(scorePair(candidate, vacancy, rules, 'full'))
    const [thoseRules, theseRules] = [then && numbers(then), numbers(now)]
    told.push({
      id,
      decision,
      at: decidedAt.toISOString(),
      by,
      place,
      match: presentMatch(match),
      changed: {
        candidate: marks !== undefined && marks.candidate !== facts.candidate,
        vacancy: marks !== undefined && marks.vacancy !== facts.vacancy,
      },
      today: thoseRules && theseRules ? { thoseRules, theseRules } : null,
    })
  }
  return told
}

const numbersOf = ({ verdict, score, rulesVersion }: Match) => ({ verdict, score, rulesVersion })
