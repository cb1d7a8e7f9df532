import { full } from '../finding.ts'
import type { SideTotal } from '../match.ts'
import type { FindingBook } from './finding-book.ts'

/** One side of a pair while it is added up; `total` says in plain what this does with numbers alone. */
export class Tally {
  applicable = 0
  judgedWeight = 0
  share = 0
  low = 0
  high = 0
  known = 0

  clear(): void {
    this.applicable = 0
    this.judgedWeight = 0
    this.share = 0
    this.low = 0
    this.high = 0
    this.known = 0
  }

  judge(weight: number, share: number, low: number, high: number, known: number): void {
    this.applicable += weight
    this.judgedWeight += weight
    this.share += weight * share
    this.low += weight * low
    this.high += weight * high
    this.known += weight * known
  }

  /** Unknown: none to all of it. */
  leaveOpen(weight: number): void {
    this.applicable += weight
    this.high += weight * full
  }

  addLine(weight: number, book: FindingBook, line: number): void {
    this.applicable += weight * (book.applies[line] as number)
    this.judgedWeight += weight * (book.judged[line] as number)
    this.share += weight * (book.share[line] as number)
    this.low += weight * (book.low[line] as number)
    this.high += weight * (book.high[line] as number)
    this.known += weight * (book.known[line] as number)
  }

  /** 0–1000, or -1 with nothing judged. */
  get total(): number {
    return this.judgedWeight === 0 ? -1 : Math.floor(this.share / this.judgedWeight)
  }

  get lowest(): number {
    return this.applicable === 0 ? 0 : Math.floor(this.low / this.applicable)
  }

  get highest(): number {
    return this.applicable === 0 ? full : Math.floor(this.high / this.applicable)
  }

  get knownShare(): number {
    return this.applicable === 0 ? 0 : Math.floor(this.known / this.applicable)
  }

  asSideTotal(): SideTotal {
    const { total, lowest, highest, knownShare } = this
    return { total: total < 0 ? null : total, low: lowest, high: highest, known: knownShare }
  }
}
