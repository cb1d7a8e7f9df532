import { type hourGroups, needGroups, type waitGroups } from '@fleksbro/contract'
import type { StoredCandidate } from '../candidates/candidate-store.ts'

type Person = Pick<StoredCandidate, 'facts' | 'contactedAt'>
export type HourGroup = (typeof hourGroups)[number]
export type WaitGroup = (typeof waitGroups)[number]

/** Groups of needs she has named one of. */
export const needGroupsOf = ({ facts }: Person): readonly (typeof needGroups)[number][] =>
  needGroups.filter((group) => (facts.needs ?? []).some(({ code }) => code.startsWith(`${group}-`)))

/** By the most hours a week she would like to be there. */
export function hourGroupOf({ facts: { hours } }: Person): HourGroup {
  if (!hours) return 'unanswered'
  const found = hourLimits.find(([, most]) => hours.max <= most)
  return found?.[0] ?? 'over-20'
}

const hourLimits: readonly (readonly [HourGroup, number])[] = [
  ['up-to-5', 5],
  ['6-10', 10],
  ['11-15', 15],
  ['16-20', 20],
]

const week = 7 * 86_400_000

/** By whole weeks since somebody was last in contact with her. */
export function waitGroupOf({ contactedAt }: Person, now: Date): WaitGroup {
  const weeks = Math.floor((now.getTime() - contactedAt.getTime()) / week)
  const found = waitLimits.find(([, most]) => weeks <= most)
  return found?.[0] ?? 'over-12'
}

const waitLimits: readonly (readonly [WaitGroup, number])[] = [
  ['0-2', 2],
  ['3-5', 5],
  ['6-8', 8],
  ['9-12', 12],
]
