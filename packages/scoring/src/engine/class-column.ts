import { withRoomFor } from './growing.ts'

/** After so many changes whoever follows them starts over. */
const mostChanges = 1024
/** Classes without a member are kept for whoever answers so again, up to the live ones and so many. */
const spare = 256

/** The class of an index nobody has. */
export const nobody = 0

/**
 * One answer of one side, as a number per profile: who answered alike is of one class, and what is judged of a class
 * is judged of all its profiles. Classes count from 1.
 */
export class ClassColumn<Sample> {
  /** The class of each profile, by index. */
  of = new Uint32Array(1024)
  /** The answer each class stands for. */
  samples: (Sample | undefined)[] = [undefined]
  /** Indices that changed class since the present `epoch` began, in order. */
  readonly changes: number[] = []
  epoch = 0
  #classes = new Map<string, number>()
  #sizes: number[] = [0]
  #live = 0

  classOf(key: string, sample: Sample): number {
    const known = this.#classes.get(key)
    if (known !== undefined) return known
    const fresh = this.samples.push(sample) - 1
    this.#sizes.push(0)
    this.#classes.set(key, fresh)
    return fresh
  }

  /** Makes `of` reach over so many indices. */
  cover(size: number): void {
    this.of = withRoomFor(this.of, size - 1)
  }

  assign(index: number, next: number): void {
    this.of = withRoomFor(this.of, index)
    const before = this.of[index] as number
    if (before === next) return
    this.#resize(before, -1)
    this.#resize(next, 1)
    this.of[index] = next
    this.#note(index)
  }

  /** Forgets classes that have lost their members, once they are many; true if the others were numbered anew. */
  sweep(): boolean {
    if (this.samples.length <= 2 * this.#live + spare) return false

    const renumbered: number[] = [nobody]
    const samples: (Sample | undefined)[] = [undefined]
    const sizes = [0]
    const classes = new Map<string, number>()
    for (const [key, before] of this.#classes) {
      if (this.#sizes[before] === 0) continue
      renumbered[before] = samples.push(this.samples[before]) - 1
      sizes.push(this.#sizes[before] as number)
      classes.set(key, renumbered[before])
    }
    this.of = this.of.map((before) => renumbered[before] as number)
    this.samples = samples
    this.#sizes = sizes
    this.#classes = classes
    this.#startOver()
    return true
  }

  #resize(changed: number, by: number): void {
    if (changed === nobody) return
    const before = this.#sizes[changed] as number
    this.#sizes[changed] = before + by
    if (before === 0) this.#live++
    else if (before + by === 0) this.#live--
  }

  #note(index: number): void {
    if (this.changes.length >= mostChanges) this.#startOver()
    this.changes.push(index)
  }

  #startOver(): void {
    this.epoch++
    this.changes.length = 0
  }
}
