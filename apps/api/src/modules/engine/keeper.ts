import { dayOf } from '../../clock.ts'
import { asSystem } from '../../db/as-system.ts'
import type { Transaction } from '../../db/client.ts'
import { findChanges, findHead } from './changes.queries.ts'
import { Turns } from './turns.ts'

/** What nobody has asked for in so many milliseconds is dropped; the next who asks has it built again. */
const idleFor = 2 * 60 * 60 * 1000

export interface ChangedIds {
  readonly candidates: readonly string[]
  readonly vacancies: readonly string[]
}

export interface KeptInStep {
  /** Reads first and changes itself last and at once, so that a failure leaves it as it was. */
  takeIn(there: Transaction, changed: ChangedIds): Promise<void>
}

export interface Read<Kept> {
  readonly made: Kept
  /** Made of what this transaction has written itself: nobody else may have it. */
  readonly isPrivate?: boolean
}

interface Held<Kept> {
  readonly kept: Kept
  /** What is offered, and by which rules, depends on the day. */
  readonly day: string
  /** The last change it has taken in. */
  readonly sequence: number
}

/** Keeps one thing per municipality in memory, at least as new as the transaction that asks for it. */
export abstract class Keeper<Kept extends KeptInStep> {
  readonly #held = new Map<string, Held<Kept>>()
  readonly #usedAt = new Map<string, number>()
  readonly #turns = new Turns()
  /** By the transaction that made it. */
  readonly #private = new WeakMap<object, Kept>()

  protected abstract read(there: Transaction): Promise<Read<Kept>>

  /** The last change it has taken in; undefined while nothing is held. */
  sequenceOf(municipality: string): number | undefined {
    return this.#held.get(municipality)?.sequence
  }

  async inStep(tx: Transaction, municipality: string): Promise<Kept> {
    this.#dropIdle(municipality, tx.now.getTime())
    // What this transaction has changed itself is nobody else's yet.
    if (!tx.changes.isEmpty) return asSystem(tx, municipality, async (there) => (await this.read(there)).made)

    const own = this.#private.get(tx.changes)
    if (own) return own

    const held = this.#held.get(municipality)
    if (held && isNew(held, tx, await findHead(tx, municipality))) return held.kept
    return this.#turns.take(municipality, () => asSystem(tx, municipality, (there) => this.#renew(there, municipality)))
  }

  async #renew(there: Transaction, municipality: string): Promise<Kept> {
    const head = await findHead(there, municipality)
    const held = this.#held.get(municipality)
    if (held && isNew(held, there, head)) return held.kept

    const day = dayOf(there.now)
    if (held && (await takeIn(there, municipality, held, head))) {
      this.#held.set(municipality, { ...held, sequence: head })
      return held.kept
    }
    const { made, isPrivate } = await this.read(there)
    if (isPrivate) this.#private.set(there.changes, made)
    else this.#held.set(municipality, { kept: made, day, sequence: head })
    return made
  }

  #dropIdle(used: string, now: number): void {
    this.#usedAt.set(used, now)
    for (const [municipality, usedAt] of this.#usedAt) {
      if (now - usedAt < idleFor) continue
      this.#usedAt.delete(municipality)
      this.#held.delete(municipality)
    }
  }
}

const isNew = ({ day, sequence }: Held<unknown>, { now }: Transaction, head: number) =>
  sequence >= head && day === dayOf(now)

/** False where it must be built anew: another day, other rules, or further behind than is remembered. */
async function takeIn(
  there: Transaction,
  municipality: string,
  { kept, day, sequence }: Held<KeptInStep>,
  head: number,
): Promise<boolean> {
  if (day !== dayOf(there.now)) return false
  const changes = await findChanges(there, municipality, sequence, head)
  if (changes.length !== head - sequence || changes.some(({ everything }) => everything)) return false
  await kept.takeIn(there, {
    candidates: [...new Set(changes.flatMap(({ candidates }) => candidates))],
    vacancies: [...new Set(changes.flatMap(({ vacancies }) => vacancies))],
  })
  return true
}
