/** What this process keeps in memory beside a database: one of each kind, made when first asked for. */
export class Memory {
  readonly #held = new Map<unknown, unknown>()

  of<T>(kind: new () => T): T {
    const held = this.#held.get(kind)
    if (held instanceof kind) return held
    const made = new kind()
    this.#held.set(kind, made)
    return made
  }
}
