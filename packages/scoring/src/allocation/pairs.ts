/** A candidate and a vacancy, by id. */
export interface PairOfIds {
  readonly candidateId: string
  readonly vacancyId: string
}

/** A possible introduction and what it is worth: a whole number from 0 to `heaviest`. */
export interface Edge extends PairOfIds {
  readonly weight: number
}

/** At most so many introductions for each; a whole number from 0. */
export interface Capacities {
  readonly candidate: (id: string) => number
  readonly vacancy: (id: string) => number
}

export interface Wishes {
  /** Pairs that must be in. */
  readonly pins?: readonly PairOfIds[]
  /** Pairs that must not. */
  readonly forbids?: readonly PairOfIds[]
}

/** The largest weight an edge may have; the search keeps one list per distance up to it. */
export const heaviest = 1_000_000

export const keyOf = ({ candidateId, vacancyId }: PairOfIds): string => `${candidateId}\n${vacancyId}`
