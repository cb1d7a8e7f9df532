import type { Proposal } from '@fleksbro/contract'
import { type Match, scorePair } from '@fleksbro/scoring'
import type { Transaction } from '../../db/client.ts'
import type { SessionUser } from '../../http/user.ts'
import { engineFor, type Matching } from '../engine/engine.service.ts'
import { settled } from '../engine/settled.ts'
import { recordLooks } from '../looks/looks.service.ts'
import { type CheckedOffer, checkOffers } from '../matches/check-offers.ts'
import { findScope } from './allocation.queries.ts'
import { type Options, optionsOf, type Scope } from './options.ts'
import { present } from './present.ts'
import { type Proposed, proposeBest } from './propose.ts'
import { situationOf } from './situation.ts'

/**
 * The best set of introductions this week, with the reasons. Nothing is kept of it: every look is computed anew. Who
 * belongs to nobody yet is open to every consultant, and can see that somebody looked.
 */
export async function preview(tx: Transaction, user: SessionUser, scope: Scope): Promise<Proposal> {
  const proposal = await settled((isLast) => propose(tx, user, scope, isLast))
  const told = [...proposal.lines, ...proposal.leftOut.filter(({ missed }) => missed !== null)]
  const unassigned = told.filter(({ candidate }) => !candidate.mine)
  await recordLooks(
    tx,
    unassigned.map(({ candidate }) => ({ candidateId: candidate.id, kind: 'pair' })),
  )
  return proposal
}

/** What the engine said is read again before it leaves; where something changed meanwhile it is put together anew. */
async function propose(tx: Transaction, user: SessionUser, scope: Scope, isLast: boolean) {
  const people = await findScope(tx, user.accountId, scope.whose === 'mine-and-unassigned')
  const situation = await situationOf(tx, user)
  const market = await engineFor(tx)
  const current = people.filter(({ id, version }) => (market.candidates.get(id)?.version ?? version) === version)
  if (current.length < people.length && !isLast) return undefined

  const options = current.map((person) => optionsOf(person, { market, scope, situation, now: tx.now }))
  const proposed = proposeBest(options, scope, situation)
  const known = knownOf(market, options, proposed)
  const offers = new Map((await checkOffers(tx, known.vacancies)).map((offer) => [offer.row.id, offer]))
  if (offers.size < known.vacancies.length && !isLast) return undefined
  return present(user, { scope, situation, options, proposed, offers, matchOf: known.matchOf, rules: known.rules })
}

/** What is needed later, taken out while the engine stands as it was ranked with. */
function knownOf({ candidates, vacancies, rules }: Matching, options: readonly Options[], proposed: Proposed) {
  const named = new Set([
    ...proposed.allocation.chosen.map(({ vacancyId }) => vacancyId),
    ...options.flatMap(({ pairs }) => pairs.slice(0, 2).map(({ vacancyId }) => vacancyId)),
  ])
  const people = new Map(
    proposed.allocation.chosen.map(({ candidateId }) => [candidateId, candidates.get(candidateId)]),
  )
  return {
    vacancies: [...named].flatMap((id) => vacancies.get(id) ?? []),
    rules,
    matchOf(candidateId: string, { facts }: CheckedOffer): Match | undefined {
      const person = people.get(candidateId)
      return person && scorePair(person.facts, facts, rules, 'full')
    },
  }
}
