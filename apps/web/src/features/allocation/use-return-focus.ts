import type { Proposal } from '@fleksbro/contract'
import { useEffect, useRef } from 'react'

/**
 * What was acted on goes with the next proposal, and the focus with it. Answers a function that is told the place of a
 * line: once the new proposal stands, the line there, else the last, else the page's heading has the focus.
 */
export function useReturnFocus(proposal: Proposal): (at: number) => void {
  const place = useRef<number | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it waits for the next proposal.
  useEffect(() => {
    if (place.current === null) return
    const lines = document.querySelectorAll('main .fb-line')
    const line = lines[Math.min(place.current, lines.length - 1)]
    const heading = document.querySelector<HTMLElement>('main h1')
    if (heading && !line) heading.tabIndex = -1
    const target = line?.querySelector<HTMLElement>('h3 a') ?? heading
    target?.focus()
    place.current = null
  }, [proposal])
  return (at) => {
    place.current = at
  }
}
