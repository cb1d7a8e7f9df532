import { nameOf, type Suggestion } from '@fleksbro/suggestions'
import { useState } from 'react'
import type { Target } from './target.ts'

export type Decision<Facts> =
  | { readonly is: 'added'; readonly as: Suggestion; readonly before: Facts }
  | { readonly is: 'dropped' }

export interface Decisions<Facts> {
  readonly of: (suggestion: Suggestion) => Decision<Facts> | undefined
  readonly count: number
  readonly add: (suggestions: readonly Suggestion[]) => void
  readonly drop: (suggestion: Suggestion) => void
  readonly undo: (suggestion: Suggestion) => void
  readonly forget: () => void
}

/** What a person decided of each suggestion; adding writes it to the target, undoing takes it back. */
export function useDecisions<Facts>(target: Target<Facts>): Decisions<Facts> {
  const [made, setMade] = useState<ReadonlyMap<string, Decision<Facts>>>(new Map())
  const decide = (some: readonly (readonly [Suggestion, Decision<Facts>])[]) =>
    setMade(new Map([...made, ...some.map(([suggestion, decision]) => [nameOf(suggestion), decision] as const)]))

  return {
    of: (suggestion) => made.get(nameOf(suggestion)),
    count: made.size,
    add: (suggestions) => {
      target.add(suggestions)
      decide(suggestions.map((one) => [one, { is: 'added', as: one, before: target.facts }]))
    },
    drop: (suggestion) => decide([[suggestion, { is: 'dropped' }]]),
    undo: (suggestion) => {
      const decision = made.get(nameOf(suggestion))
      if (decision?.is === 'added') target.takeBack(decision.as, decision.before)
      setMade(new Map([...made].filter(([name]) => name !== nameOf(suggestion))))
    },
    forget: () => setMade(new Map()),
  }
}
