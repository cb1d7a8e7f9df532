/** Numbers for catalogue ids, from 0 in the order they are first met. */
export class Numbering<Meaning = string> {
  readonly meanings: Meaning[] = []
  readonly #numbers = new Map<string, number>()

  /** `make` is called when the key is new. */
  numberOf(key: string, make: () => Meaning): number {
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const fresh = this.meanings.push(make()) - 1
    this.#numbers.set(key, fresh)
    return fresh
  }
}
