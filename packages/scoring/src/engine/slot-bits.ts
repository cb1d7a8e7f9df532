import { type Bits, clearBit, setBit } from './bits.ts'
import { withRoomFor } from './growing.ts'

const slotCount = 28
/** All slots of a week. */
export const week = 2 ** slotCount - 1

/** One bitset per slot of the week over one side of the market, and one of all who have any say in it. */
export class SlotBits {
  readonly #bySlot: Bits[] = Array.from({ length: slotCount }, () => new Uint32Array(32))
  #all: Bits = new Uint32Array(32)

  /** `undefined` takes the profile out. */
  put(index: number, slots: number | undefined): void {
    this.#all = write(this.#all, index, slots !== undefined)
    for (let slot = 0; slot < slotCount; slot++)
      this.#bySlot[slot] = write(this.#bySlot[slot] as Bits, index, (((slots ?? 0) >>> slot) & 1) === 1)
  }

  /** `unmet |= all without one of the slots`; `open &= ~all`. */
  ruleOutWithoutAny(slots: number, unmet: Bits, open: Bits): void {
    const having = new Uint32Array(unmet.length)
    this.#eachOf(slots, (bits) => {
      for (let word = 0; word < Math.min(bits.length, having.length); word++)
        having[word] = (having[word] as number) | (bits[word] as number)
    })
    this.#eachWord(unmet, (word, all) => {
      unmet[word] = (unmet[word] as number) | (all & ~(having[word] as number))
      open[word] = (open[word] as number) & ~all
    })
  }

  /** `unmet |= all with one of the slots`; `open &= ~all`. */
  ruleOutWithAny(slots: number, unmet: Bits, open: Bits): void {
    this.#eachOf(slots, (bits) => {
      for (let word = 0; word < Math.min(bits.length, unmet.length); word++)
        unmet[word] = (unmet[word] as number) | (bits[word] as number)
    })
    this.#eachWord(unmet, (word, all) => {
      open[word] = (open[word] as number) & ~all
    })
  }

  /** `unmet |= all who lack one of the slots`; `open &= ~all`. */
  ruleOutLacking(slots: number, unmet: Bits, open: Bits): void {
    this.#eachOf(slots, (bits) =>
      this.#eachWord(unmet, (word, all) => {
        unmet[word] = (unmet[word] as number) | (all & ~(bits[word] ?? 0))
      }),
    )
    this.#eachWord(unmet, (word, all) => {
      open[word] = (open[word] as number) & ~all
    })
  }

  #eachOf(slots: number, use: (bits: Bits) => void): void {
    for (let left = slots; left !== 0; left &= left - 1) use(this.#bySlot[31 - Math.clz32(left & -left)] as Bits)
  }

  #eachWord({ length }: Bits, use: (word: number, all: number) => void): void {
    for (let word = 0; word < Math.min(length, this.#all.length); word++) use(word, this.#all[word] as number)
  }
}

function write(bits: Bits, index: number, on: boolean): Bits {
  const roomy = withRoomFor(bits, index >>> 5)
  if (on) setBit(roomy, index)
  else clearBit(roomy, index)
  return roomy
}
