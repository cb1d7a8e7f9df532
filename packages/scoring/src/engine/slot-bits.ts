import { type Bits, clearBit, orInto, setBit } from './bits.ts'
import { withRoomFor } from './growing.ts'

const slotCount = 28
/** All slots of a week. */
export const week = 2 ** slotCount - 1

/** One bitset per slot of the week over one side of the market, and one of all who have any say in it. */
export class SlotBits {
  readonly #bySlot: Bits[] = Array.from({ length: slotCount }, () => new Uint32Array(32))
  #all: Bits = new Uint32Array(32)
  #scratch: Bits = new Uint32Array(0)

  /** `undefined` takes the profile out. */
  put(index: number, slots: number | undefined): void {
    this.#all = write(this.#all, index, slots !== undefined)
    for (let slot = 0; slot < slotCount; slot++)
      this.#bySlot[slot] = write(this.#bySlot[slot] as Bits, index, (((slots ?? 0) >>> slot) & 1) === 1)
  }

  /** All who have a say. */
  get all(): Bits {
    return this.#all
  }

  /** `unmet |= all without one of the slots`. */
  ruleOutWithoutAny(slots: number, unmet: Bits): void {
    if (this.#scratch.length !== unmet.length) this.#scratch = new Uint32Array(unmet.length)
    this.#scratch.fill(0)
    this.ruleOutWithAny(slots, this.#scratch)
    addWithout(this.#all, this.#scratch, unmet)
  }

  /** `unmet |= all with one of the slots`. */
  ruleOutWithAny(slots: number, unmet: Bits): void {
    for (let left = slots; left !== 0; left &= left - 1) orInto(unmet, this.#having(left))
  }

  /** `unmet |= all who lack one of the slots`. */
  ruleOutLacking(slots: number, unmet: Bits): void {
    for (let left = slots; left !== 0; left &= left - 1) addWithout(this.#all, this.#having(left), unmet)
  }

  /** Who has the lowest of some slots. */
  #having(slots: number): Bits {
    return this.#bySlot[31 - Math.clz32(slots & -slots)] as Bits
  }
}

/** `target |= all & ~having`. */
function addWithout(all: Bits, having: Bits, target: Bits): void {
  const end = Math.min(all.length, target.length)
  for (let word = 0; word < end; word++) {
    const lacking = (all[word] as number) & ~((word < having.length ? having[word] : 0) as number)
    target[word] = (target[word] as number) | lacking
  }
}

function write(bits: Bits, index: number, on: boolean): Bits {
  const roomy = withRoomFor(bits, index >>> 5)
  if (on) setBit(roomy, index)
  else clearBit(roomy, index)
  return roomy
}
