import { createHash } from 'node:crypto'

/** Chance that falls the same way in every demo: the seed names what it is for, so that one draw moves no other. */
export interface Chance {
  /** 0 to below 1. */
  next(): number
  whole(from: number, to: number): number
  pick<T>(from: readonly T[]): T
  isLucky(share: number): boolean
  shuffle<T>(list: readonly T[]): T[]
}

export function chance(seed: string): Chance {
  let state = createHash('sha256').update(seed).digest().readUInt32LE(0)
  // Mulberry32.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const pick = <T>(from: readonly T[]): T => {
    const found = from[whole(0, from.length - 1)]
    if (found === undefined) throw new Error('Nothing to pick from.')
    return found
  }
  const shuffle = <T>(list: readonly T[]): T[] =>
    list
      .map((one) => ({ one, at: next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ one }) => one)
  return { next, whole, pick, isLucky: (share) => next() < share, shuffle }
}
