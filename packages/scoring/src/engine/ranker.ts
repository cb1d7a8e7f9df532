import { BestFirst } from './best-first.ts'
import { type Bits, indicesOf } from './bits.ts'
import type { Columns } from './columns.ts'
import { emptyBits, filterCandidates, filterVacancies } from './hard-filter.ts'
import { leastKeyOf, leastScoreFor, orderKey } from './order-key.ts'
import { met, type OutcomeCode, open, unmet } from './outcomes.ts'
import type { HardBits } from './pair-column.ts'
import { PairScorer } from './pair-scorer.ts'
import { TopList } from './top-list.ts'

export interface Request {
  readonly limit: number
  readonly conflicts: boolean
  readonly where: ((id: string) => boolean) | undefined
}

type IsBefore = (one: number, other: number) => boolean
/** Offers to the list whoever of so many indices can enter it; they end `atBest` so by the bits. */
type Judge = (indices: Uint32Array, count: number, top: TopList, atBest: OutcomeCode) => void

/** So many are put in order at a time: few enough to stay near, and what the first of them reach spares the others. */
const atOnce = 2048

/** Lists of indices, best first, from bits and columns. */
export class Ranker {
  readonly scorer: PairScorer
  readonly #columns: Columns
  /** Kept from one ranking to the next, as bits and indices of a large market cost more to make than to clear. */
  #filter = emptyBits(0)
  #chosen: Bits = new Uint32Array(0)
  #indices = new Uint32Array(0)
  readonly #bestFirst = new BestFirst(atOnce)

  constructor(columns: Columns) {
    this.#columns = columns
    this.scorer = new PairScorer(columns)
  }

  vacanciesFor(candidate: number, request: Request, isBefore: IsBefore): readonly number[] {
    const { scorer } = this
    const { members } = this.#columns.vacancies
    scorer.bind(candidate)
    const filter = this.#clearFilter(members.length)
    const unasked = filterVacancies(this.#columns, candidate, filter)
    return this.#rank(members, filter, request, isBefore, (indices, found, top, atBest) => {
      let count = found
      if (atBest !== unmet) for (const column of unasked) count = column.sift(indices, count, filter, atBest)
      for (let from = 0; from < count; from += atOnce)
        this.#judgeBestFirst(indices, from, Math.min(count, from + atOnce), top, atBest, request)
    })
  }

  /** Whoever promises most comes first, so that the list is soon full of what few others can reach. */
  #judgeBestFirst(
    indices: Uint32Array,
    from: number,
    to: number,
    top: TopList,
    atBest: OutcomeCode,
    request: Request,
  ): void {
    const { profiles } = this.#columns.vacancies
    const bestFirst = this.#bestFirst
    const { scorer } = this
    const count = bestFirst.sort(indices, from, to, leastScoreFor(top.leastKey, atBest), scorer)
    for (let at = 0; at < count; at++) {
      if (orderKey(atBest, bestFirst.scores[at] as number, 0) < top.leastKey) return
      const vacancy = bestFirst.indices[at] as number
      if (request.where && !request.where(profiles[vacancy]?.id ?? '')) continue
      const sketch = bestFirst.sketches[at] as number
      if (scorer.canSketchReach(top.leastKey, sketch, vacancy, atBest)) this.#offer(vacancy, top, request)
    }
  }

  candidatesFor(vacancy: number, request: Request, isBefore: IsBefore): readonly number[] {
    const { scorer } = this
    const { members, profiles } = this.#columns.candidates
    const filter = this.#clearFilter(members.length)
    filterCandidates(this.#columns, vacancy, filter)
    return this.#rank(members, filter, request, isBefore, (indices, count, top) => {
      for (let at = 0; at < count; at++) {
        const candidate = indices[at] as number
        if (request.where && !request.where(profiles[candidate]?.id ?? '')) continue
        scorer.bindFor(candidate, vacancy)
        if (scorer.canReach(top.leastKey, vacancy)) this.#offer(candidate, top, request)
      }
    })
  }

  #clearFilter(words: number): HardBits {
    const { unmet, open } = this.#filter
    if (unmet.length !== words) {
      this.#filter = emptyBits(words)
      return this.#filter
    }
    unmet.fill(0)
    open.fill(0)
    return this.#filter
  }

  #offer(index: number, top: TopList, { conflicts }: Request): void {
    const { outcome, score, high, low } = this.scorer
    if (outcome === unmet && !conflicts) return
    top.offer(orderKey(outcome, score, high - low), index)
  }

  /** Verdict by verdict, best first, until nothing that is left can enter the list. */
  #rank(
    members: Bits,
    filter: HardBits,
    { limit, conflicts }: Request,
    isBefore: IsBefore,
    judge: Judge,
  ): readonly number[] {
    const top = new TopList(limit, isBefore)
    this.#judgeAll(members, filter, met, top, judge)
    if (top.leastKey < leastKeyOf(met)) this.#judgeAll(members, filter, open, top, judge)
    if (conflicts && top.leastKey < leastKeyOf(open)) this.#judgeAll(members, filter, unmet, top, judge)
    return top.inOrder()
  }

  #judgeAll(members: Bits, filter: HardBits, atBest: OutcomeCode, top: TopList, judge: Judge): void {
    if (this.#indices.length < members.length << 5) this.#indices = new Uint32Array(members.length << 5)
    if (this.#chosen.length !== members.length) this.#chosen = new Uint32Array(members.length)
    judge(this.#indices, indicesOf(only(members, filter, atBest, this.#chosen), this.#indices), top, atBest)
  }
}

/** Those whose pair ends at least so badly by the bits; what the bits do not know the scorer finds. */
function only(members: Bits, { unmet: ruledOut, open: leftOpen }: HardBits, outcome: OutcomeCode, chosen: Bits): Bits {
  for (let word = 0; word < chosen.length; word++) {
    const out = ruledOut[word] as number
    const unsure = leftOpen[word] as number
    const kept = outcome === unmet ? out : outcome === open ? ~out & unsure : ~out & ~unsure
    chosen[word] = (members[word] as number) & kept
  }
  return chosen
}
