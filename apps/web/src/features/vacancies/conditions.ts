import type { NeedEntry, NeedGroup } from '@fleksbro/catalogue'
import type { Condition, VacancyFacts } from '@fleksbro/contract'
import { commonNeeds, needGroups } from '../catalogue/need-groups.ts'

/** The most important ones on a screen of their own, then the rest by theme. */
export type ConditionTheme = 'first' | NeedGroup
export const conditionThemes: readonly ConditionTheme[] = ['first', ...needGroups]

/** The conditions of one screen; those that hours, days and times already answer are not asked again. */
export function conditionsIn(theme: ConditionTheme, needs: readonly NeedEntry[]): readonly NeedEntry[] {
  const asked = needs.filter(({ kind }) => kind !== 'profile')
  if (theme === 'first') return commonNeeds.flatMap((code) => asked.find((need) => need.code === code) ?? [])
  return asked.filter(({ group, code }) => group === theme && !commonNeeds.includes(code))
}

export const countAnswered = (needs: readonly NeedEntry[], conditions: VacancyFacts['conditions']) =>
  needs.filter(({ code }) => code in conditions).length

type Numbers = Extract<Condition, { today: number }>

/** A number for today; what it can be adapted to stays on the better side of it. */
export function withToday(need: NeedEntry, before: Condition | undefined, today: number): Condition {
  const adaptableTo = before && 'today' in before ? before.adaptableTo : undefined
  return adaptableTo === undefined ? { today } : within(need, { today, adaptableTo })
}

export const withAdaptable = (need: NeedEntry, { today }: Numbers, adaptableTo: number): Condition =>
  within(need, { today, adaptableTo })

/** What it can be adapted to is never worse than today; the same as today says nothing. */
function within({ direction }: NeedEntry, { today, adaptableTo = today }: Numbers): Condition {
  const better = direction === 'at-least' ? adaptableTo > today : adaptableTo < today
  return better ? { today, adaptableTo } : { today }
}
