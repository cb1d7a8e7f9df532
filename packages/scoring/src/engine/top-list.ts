/** The best entries by key, then by `isBefore`; at most `limit` of them, whatever order they are offered in. */
export class TopList {
  readonly #limit: number
  readonly #isBefore: (one: number, other: number) => boolean
  /** A heap with the last of the list on top. */
  readonly #keys: number[] = []
  readonly #indices: number[] = []

  constructor(limit: number, isBefore: (one: number, other: number) => boolean) {
    this.#limit = limit
    this.#isBefore = isBefore
  }

  /** The smallest key that can still enter: everything can until the list is full. */
  get leastKey(): number {
    if (this.#limit <= 0) return Number.POSITIVE_INFINITY
    return this.#keys.length < this.#limit ? -1 : (this.#keys[0] as number)
  }

  offer(key: number, index: number): void {
    if (key < this.leastKey) return
    if (this.#keys.length < this.#limit) {
      this.#keys.push(key)
      this.#indices.push(index)
      this.#rise(this.#keys.length - 1)
    } else if (this.#comesBefore(key, index, this.#keys[0] as number, this.#indices[0] as number)) {
      this.#keys[0] = key
      this.#indices[0] = index
      this.#sink()
    }
  }

  /** Indices, best first. */
  inOrder(): readonly number[] {
    return this.#keys
      .map((key, at) => ({ key, index: this.#indices[at] as number }))
      .sort((a, b) => (this.#comesBefore(a.key, a.index, b.key, b.index) ? -1 : 1))
      .map(({ index }) => index)
  }

  #comesBefore(key: number, index: number, otherKey: number, otherIndex: number): boolean {
    return key === otherKey ? index !== otherIndex && this.#isBefore(index, otherIndex) : key > otherKey
  }

  /** Whether the entry at `one` belongs nearer to the top of the heap than the one at `other`. */
  #isWorse(one: number, other: number): boolean {
    const { [one]: key, [other]: otherKey } = this.#keys
    const { [one]: index, [other]: otherIndex } = this.#indices
    return this.#comesBefore(otherKey as number, otherIndex as number, key as number, index as number)
  }

  #rise(from: number): void {
    for (let at = from; at > 0; ) {
      const parent = (at - 1) >> 1
      if (!this.#isWorse(at, parent)) return
      this.#swap(at, parent)
      at = parent
    }
  }

  #sink(): void {
    for (let at = 0; ; ) {
      const left = 2 * at + 1
      const right = left + 1
      let worst = at
      if (left < this.#keys.length && this.#isWorse(left, worst)) worst = left
      if (right < this.#keys.length && this.#isWorse(right, worst)) worst = right
      if (worst === at) return
      this.#swap(at, worst)
      at = worst
    }
  }

  #swap(one: number, other: number): void {
    const key = this.#keys[one] as number
    const index = this.#indices[one] as number
    this.#keys[one] = this.#keys[other] as number
    this.#indices[one] = this.#indices[other] as number
    this.#keys[other] = key
    this.#indices[other] = index
  }
}
