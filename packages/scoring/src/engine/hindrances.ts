import type { Bits } from './bits.ts'

/** Tells who has one hindrance from who has several, while sets of hindered are added one by one. */
export class Hindrances {
  /** Hindered by something. */
  readonly once: Bits
  /** Hindered by two things or more. */
  readonly twice: Bits

  constructor(words: number) {
    this.once = new Uint32Array(words)
    this.twice = new Uint32Array(words)
  }

  add(hindered: Bits): void {
    for (let word = 0; word < this.once.length; word++) {
      const more = hindered[word] as number
      this.twice[word] = (this.twice[word] as number) | ((this.once[word] as number) & more)
      this.once[word] = (this.once[word] as number) | more
    }
  }
}

/** `members & some & ~but`. */
export function without(members: Bits, some: Bits, but: Bits): Bits {
  const kept = new Uint32Array(members.length)
  for (let word = 0; word < kept.length; word++)
    kept[word] = (members[word] as number) & (some[word] as number) & ~(but[word] as number)
  return kept
}
