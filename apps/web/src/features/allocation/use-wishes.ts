import type { PairIds } from '@fleksbro/contract'
import { useState } from 'react'
import { includes, type NamedPair, without } from './pairs.ts'

export interface Wishes {
  readonly pins: readonly NamedPair[]
  readonly forbids: readonly NamedPair[]
  /** Holds on to a pair, or lets go of it. */
  readonly togglePin: (pair: NamedPair) => void
  readonly forbid: (pair: NamedPair) => void
  readonly allow: (pair: NamedPair) => void
  /** What was sent needs no holding on to. */
  readonly letGo: (pairs: readonly PairIds[]) => void
}

/** What the consultant holds on to and leaves out of this proposal, while the page is open. */
export function useWishes(): Wishes {
  const [{ pins, forbids }, set] = useState<Pick<Wishes, 'pins' | 'forbids'>>({ pins: [], forbids: [] })
  return {
    pins,
    forbids,
    togglePin: (pair) =>
      set((now) => ({ ...now, pins: includes(now.pins, pair) ? without(now.pins, pair) : [...now.pins, pair] })),
    forbid: (pair) => set((now) => ({ pins: without(now.pins, pair), forbids: [...without(now.forbids, pair), pair] })),
    letGo: (pairs) => set((now) => ({ ...now, pins: now.pins.filter((pin) => !includes(pairs, pin)) })),
    allow: (pair) => set((now) => ({ ...now, forbids: without(now.forbids, pair) })),
  }
}
