import type { Vacancy } from '@fleksbro/contract'

/** The conditions of the vacancy that was last saved for a workplace, or for any if none is named. */
export function usualConditionsOf(all: readonly Vacancy[], workplaceId: string | null): Vacancy['facts']['conditions'] {
  const answered = all
    .filter(({ workplace }) => workplaceId === null || workplace?.id === workplaceId)
    .filter(({ facts }) => Object.keys(facts.conditions).length > 0)
    .toSorted((a, b) => b.savedAt.localeCompare(a.savedAt))
  return answered[0]?.facts.conditions ?? {}
}
