import { conflict } from '../../http/errors.ts'
import type { StoredCandidate } from './candidate-store.ts'
import { actsForHer } from './candidates.policy.ts'
import type { OpenCandidate } from './open-candidate.ts'

type Shown = Pick<StoredCandidate, 'visible' | 'paused' | 'visibility' | 'facts'>

export function conflictUnlessHers({ stored, relation }: OpenCandidate): void {
  if (!actsForHer(relation, stored)) throw conflict('hers-to-decide')
}

/** Name and address protection keeps her card away; and what companies see more of is hers to say. */
export function checkConsent(open: OpenCandidate, next: Shown): void {
  const { stored } = open
  if (next.visible && !stored.visible && stored.shielded) throw conflict('shielded')
  if (showsMore(stored, next)) conflictUnlessHers(open)
}

function showsMore(before: Shown, next: Shown): boolean {
  const shownBefore = new Set((before.facts.needs ?? []).filter(({ shown }) => shown).map(({ code }) => code))
  const items = Object.keys(next.visibility) as (keyof Shown['visibility'])[]
  return (
    (next.visible && !before.visible) ||
    (before.paused && !next.paused) ||
    items.some((item) => next.visibility[item] && !before.visibility[item]) ||
    (next.facts.needs ?? []).some(({ code, shown }) => shown && !shownBefore.has(code))
  )
}
