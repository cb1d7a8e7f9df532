import type { LeftOut, Proposal, ProposalLine } from '@fleksbro/contract'
import type { Edge, Match, Rules } from '@fleksbro/scoring'
import type { SessionUser } from '../../http/user.ts'
import { pairKey } from '../introductions/introduction-store.ts'
import type { CheckedOffer } from '../matches/check-offers.ts'
import { presentMatch } from '../matches/present-match.ts'
import { placeOf } from '../vacancies/vacancy-store.ts'
import { explainer } from './explain.ts'
import type { Option, Options, Scope } from './options.ts'
import type { Proposed } from './propose.ts'
import type { Situation } from './situation.ts'

interface Made {
  readonly scope: Scope
  readonly situation: Situation
  readonly options: readonly Options[]
  readonly proposed: Proposed
  /** Of the vacancies that are named, those that still are as they were ranked. */
  readonly offers: ReadonlyMap<string, CheckedOffer>
  readonly matchOf: (candidateId: string, offer: CheckedOffer) => Match | undefined
  readonly rules: Pick<Rules, 'version'>
}

/** Whoever waited longest comes first, as in the scope; a line whose vacancy is no longer there is left out. */
export function present(user: SessionUser, made: Made): Proposal {
  const { options, proposed, situation, offers, scope } = made
  const explain = explainer({
    options,
    allocation: proposed.allocation,
    situation,
    pins: scope.pins,
    named: (id) => offers.get(id)?.row,
  })
  const pinned = new Set(scope.pins.map(pairKey))
  const lines = options.flatMap((one) => one.pairs.filter(explain.isChosen).flatMap((pair) => lineOf(one, pair) ?? []))

  function lineOf(one: Options, pair: Option): ProposalLine | undefined {
    const offer = offers.get(pair.vacancyId)
    const match = offer && made.matchOf(pair.candidateId, offer)
    if (!offer || !match) return undefined
    const { id, title, company, postcode } = offer.row
    return {
      candidate: nameOf(user, one),
      vacancy: { id, title, company, place: placeOf(postcode) },
      verdict: match.verdict,
      score: pair.score,
      openQuestions: match.questions.length,
      pinned: pinned.has(pairKey(pair)),
      waitedDays: one.waitedDays,
      waitingPoints: pair.weight - pair.score,
      parts: presentMatch(match).parts.filter(({ criterion }) => !ofNeeds.has(criterion)),
      second: explain.second(one, pair),
      missed: explain.missed(one),
      wantedBy: explain.wantedBy(id, pair.candidateId),
      price: explain.price(id),
    }
  }
  return {
    rulesVersion: made.rules.version,
    lines,
    leftOut: options.flatMap((one) => leftOutOf(user, one, explain) ?? []),
    places: placesOf(lines, explain),
    ours: sumOf(proposed.allocation.chosen),
    greedy: sumOf(proposed.greedy),
    bound: proposed.allocation.bound,
  }
}

/** Needs stay with who opens a person. */
const ofNeeds = new Set(['required-needs', 'preferred-needs'])

const nameOf = (user: SessionUser, { person }: Options) => ({
  id: person.id,
  name: person.name,
  mine: person.caseworkerId === user.accountId,
})

type Explain = ReturnType<typeof explainer>

function leftOutOf(user: SessionUser, one: Options, explain: Explain): LeftOut | undefined {
  if (one.pairs.some(explain.isChosen)) return undefined
  const why = one.none ?? 'others-first'
  return {
    candidate: nameOf(user, one),
    waitedDays: one.waitedDays,
    why,
    missed: why === 'others-first' ? explain.missed(one) : null,
  }
}

/** The vacancies somebody is proposed for, the most sought after first. */
function placesOf(lines: readonly ProposalLine[], explain: Explain): Proposal['places'] {
  const places = new Map(lines.map(({ vacancy }) => [vacancy.id, vacancy]))
  return [...places.values()]
    .map(({ id, title, company }) => ({
      id,
      title,
      company,
      introductions: explain.holders.get(id) ?? 0,
      underWay: explain.underWay(id),
      wantedBy: explain.wantedBy(id),
      price: explain.price(id),
    }))
    .sort((a, b) => b.introductions - a.introductions || b.wantedBy - a.wantedBy || (a.id < b.id ? -1 : 1))
}

const sumOf = (edges: readonly Edge[]): Proposal['ours'] => ({
  introductions: edges.length,
  people: new Set(edges.map(({ candidateId }) => candidateId)).size,
  points: edges.reduce((sum, { weight }) => sum + weight, 0),
})
