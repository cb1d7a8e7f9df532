import type { PairIds, ProposalLine } from '@fleksbro/contract'

/** A pair with the names it was shown by. */
export interface NamedPair extends PairIds {
  readonly name: string
  readonly title: string
}

export const keyOf = ({ candidateId, vacancyId }: PairIds) => `${candidateId} ${vacancyId}`

export const pairOf = ({ candidate, vacancy }: Pick<ProposalLine, 'candidate' | 'vacancy'>): NamedPair => ({
  candidateId: candidate.id,
  vacancyId: vacancy.id,
  name: candidate.name,
  title: vacancy.title,
})

export const idsOf = ({ candidateId, vacancyId }: PairIds): PairIds => ({ candidateId, vacancyId })

export const includes = (pairs: readonly PairIds[], pair: PairIds) => pairs.some((one) => keyOf(one) === keyOf(pair))
export const without = <Pair extends PairIds>(pairs: readonly Pair[], pair: PairIds) =>
  pairs.filter((one) => keyOf(one) !== keyOf(pair))
