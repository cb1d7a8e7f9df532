/** Lets those who want the same thing have it one after the other. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>()

  take<T>(what: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(what) ?? Promise.resolve()
    const mine = before.then(work, work)
    const settled = mine.catch(() => {})
    this.#last.set(what, settled)
    void settled.then(() => {
      if (this.#last.get(what) === settled) this.#last.delete(what)
    })
    return mine
  }
}
