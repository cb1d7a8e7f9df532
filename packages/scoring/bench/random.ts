/** Chance that always falls the same way (mulberry32), so that runs can be compared. */
export function dice(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const pick = <T>(of: readonly T[]) => of[whole(0, of.length - 1)] as T
  return {
    whole,
    pick,
    isLucky: (chance: number) => next() < chance,
    /** So many different ones, or all there are. */
    some<T>(of: readonly T[], count: number): T[] {
      const left = [...new Set(of)]
      return Array.from({ length: Math.min(count, left.length) }, () => {
        const [chosen] = left.splice(whole(0, left.length - 1), 1)
        return chosen as T
      })
    },
  }
}

export type Dice = ReturnType<typeof dice>
