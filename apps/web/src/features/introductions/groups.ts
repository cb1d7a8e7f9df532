import type { Introduction } from '@fleksbro/contract'

interface Groups {
  readonly forYou: readonly Introduction[]
  readonly agreed: readonly Introduction[]
  readonly others: readonly Introduction[]
  readonly over: readonly Introduction[]
}

/** A candidate's introductions by what they mean to her; within each, the order of the API (longest waiting first). */
export function groupsOf(introductions: readonly Introduction[]): Groups {
  const inGroup = (group: keyof Groups) => introductions.filter((introduction) => groupOf(introduction) === group)
  return { forYou: inGroup('forYou'), agreed: inGroup('agreed'), others: inGroup('others'), over: inGroup('over') }
}

function groupOf({ state, waitsFor }: Introduction): keyof Groups {
  if (waitsFor === 'candidate') return 'forYou'
  if (state === 'yes' || state === 'met') return 'agreed'
  return waitsFor ? 'others' : 'over'
}
