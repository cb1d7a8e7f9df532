import type { PairIds } from '@fleksbro/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { includes, type NamedPair, without } from './pairs.ts'

interface Kept {
  readonly pins: readonly NamedPair[]
  readonly forbids: readonly NamedPair[]
}

export interface Wishes extends Kept {
  /** Holds on to a pair, or lets go of it. */
  readonly togglePin: (pair: NamedPair) => void
  readonly forbid: (pair: NamedPair) => void
  readonly allow: (pair: NamedPair) => void
  /** What was sent needs no holding on to. */
  readonly letGo: (pairs: readonly PairIds[]) => void
}

const KEPT = ['allocation-wishes']

/**
 * What the consultant holds on to and leaves out of this proposal. It stays while she looks at a pair and comes back,
 * and goes with everything else that was read when she logs out.
 */
export function useWishes(): Wishes {
  const queryClient = useQueryClient()
  const [kept, set] = useState(() => queryClient.getQueryData<Kept>(KEPT) ?? { pins: [], forbids: [] })
  useEffect(() => {
    queryClient.setQueryDefaults(KEPT, { gcTime: Number.POSITIVE_INFINITY })
    queryClient.setQueryData(KEPT, kept)
  }, [queryClient, kept])
  return {
    ...kept,
    togglePin: (pair) =>
      set((now) => ({ ...now, pins: includes(now.pins, pair) ? without(now.pins, pair) : [...now.pins, pair] })),
    forbid: (pair) => set((now) => ({ pins: without(now.pins, pair), forbids: [...without(now.forbids, pair), pair] })),
    letGo: (pairs) => set((now) => ({ ...now, pins: now.pins.filter((pin) => !includes(pairs, pin)) })),
    allow: (pair) => set((now) => ({ ...now, forbids: without(now.forbids, pair) })),
  }
}
