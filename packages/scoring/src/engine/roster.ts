import { type Bits, clearBit, setBit, wordsFor } from './bits.ts'
import { withRoomFor } from './growing.ts'

/** One side of the market: every profile has an index, which all columns and bits of that side share. */
export class Roster<Profile extends { readonly id: string }> {
  /** Whose bit is set is ranked; it grows with the roster. */
  members: Bits
  readonly profiles: (Profile | undefined)[] = []
  readonly #indices = new Map<string, number>()
  readonly #free: number[] = []

  constructor(expected: number) {
    this.members = new Uint32Array(wordsFor(expected + (expected >>> 3) + 64))
  }

  get size(): number {
    return this.#indices.size
  }

  /** All indices in use lie below it. */
  get end(): number {
    return this.profiles.length
  }

  indexOf(id: string): number | undefined {
    return this.#indices.get(id)
  }

  /** Takes a profile in, in place of an earlier one with its id. */
  put(profile: Profile): number {
    const index = this.#indices.get(profile.id) ?? this.#free.pop() ?? this.profiles.length
    this.#indices.set(profile.id, index)
    this.profiles[index] = profile
    this.members = withRoomFor(this.members, index >>> 5)
    setBit(this.members, index)
    return index
  }

  /** An index that columns can be filled at while nobody ranks it. */
  lend(): number {
    const index = this.#free.pop() ?? this.profiles.length
    this.profiles[index] = undefined
    this.members = withRoomFor(this.members, index >>> 5)
    return index
  }

  giveBack(index: number): void {
    this.#free.push(index)
  }

  remove(id: string): number | undefined {
    const index = this.#indices.get(id)
    if (index === undefined) return undefined
    this.#indices.delete(id)
    this.profiles[index] = undefined
    clearBit(this.members, index)
    this.#free.push(index)
    return index
  }
}
