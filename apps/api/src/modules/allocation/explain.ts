import type { LeftOut, ProposalLine } from '@fleksbro/contract'
import type { Allocation, PairOfIds } from '@fleksbro/scoring'
import { pairKey } from '../introductions/introduction-store.ts'
import type { OfferedVacancy } from '../vacancies/vacancy-store.ts'
import type { Option, Options } from './options.ts'
import type { Situation } from './situation.ts'

interface Given {
  readonly options: readonly Options[]
  readonly allocation: Allocation
  readonly situation: Situation
  readonly pins: readonly PairOfIds[]
  readonly named: (vacancyId: string) => Pick<OfferedVacancy, 'title' | 'company'> | undefined
}

/** What the prices and the lists say about why a place went where it did. */
export function explainer({ options, allocation, situation, pins, named }: Given) {
  const isChosen = new Set(allocation.chosen.map(pairKey))
  const pinned = tally(pins.map(({ vacancyId }) => vacancyId))
  const holders = tally(allocation.chosen.map(({ vacancyId }) => vacancyId))
  const firsts = new Map(options.flatMap(({ person, pairs: [first] }) => (first ? [[person.id, first.vacancyId]] : [])))
  const wanted = tally([...firsts.values()])
  const underWay = (vacancyId: string) => situation.ofVacancy.get(vacancyId) ?? 0

  const placeOf = ({ vacancyId, score }: Option) => {
    const vacancy = named(vacancyId)
    return vacancy ? { id: vacancyId, title: vacancy.title, company: vacancy.company, score } : null
  }
  /** Her best, where it went to others. */
  const missed = ({ pairs: [first] }: Options): LeftOut['missed'] => {
    if (!first || isChosen.has(pairKey(first))) return null
    const place = placeOf(first)
    const { vacancyId } = first
    const counts = { holders: holders.get(vacancyId) ?? 0, pinned: pinned.get(vacancyId) ?? 0 }
    return place && { ...place, ...counts, underWay: underWay(vacancyId) }
  }
  return {
    isChosen: (pair: Option) => isChosen.has(pairKey(pair)),
    missed,
    second({ pairs }: Options, { vacancyId }: Option): ProposalLine['second'] {
      const other = pairs.find((pair) => pair.vacancyId !== vacancyId)
      return other ? placeOf(other) : null
    },
    wantedBy: (vacancyId: string, besides?: string) =>
      (wanted.get(vacancyId) ?? 0) - (besides !== undefined && firsts.get(besides) === vacancyId ? 1 : 0),
    price: (vacancyId: string) => allocation.prices.vacancies.get(vacancyId) ?? 0,
    holders,
    underWay,
  }
}

export function tally(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
