/** A queue by whole distances that never go back: one list of nodes per distance, the latest first. */
export class BucketQueue {
  readonly #heads: Int32Array
  #nodes = new Int32Array(1024)
  #next = new Int32Array(1024)
  #size = 0

  constructor(longest: number) {
    this.#heads = new Int32Array(longest + 1).fill(-1)
  }

  push(node: number, distance: number): void {
    if (this.#size === this.#nodes.length) this.#grow()
    this.#nodes[this.#size] = node
    this.#next[this.#size] = this.#heads[distance] as number
    this.#heads[distance] = this.#size++
  }

  /** A node pushed at this distance, or -1. It may since have been pushed at a shorter one. */
  popAt(distance: number): number {
    const entry = this.#heads[distance] as number
    if (entry < 0) return -1
    this.#heads[distance] = this.#next[entry] as number
    return this.#nodes[entry] as number
  }

  /** Forgets everything, pushed at distances below `limit`. */
  clear(limit: number): void {
    this.#heads.fill(-1, 0, limit)
    this.#size = 0
  }

  #grow(): void {
    const [nodes, next] = [this.#nodes, this.#next]
    this.#nodes = new Int32Array(nodes.length * 2)
    this.#next = new Int32Array(next.length * 2)
    this.#nodes.set(nodes)
    this.#next.set(next)
  }
}
