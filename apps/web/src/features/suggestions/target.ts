import type { ConditionSuggestion, Purpose, Suggestion } from '@fleksbro/suggestions'

/** Where suggestions go: a profile or a vacancy, as it stands with what is typed. */
export interface Target<Facts> {
  readonly purpose: Purpose
  readonly facts: Facts
  /** `there`: it says so already. `differs`: it says something else, which is never replaced unseen. */
  readonly standing: (suggestion: Suggestion) => 'new' | 'there' | 'differs'
  /** What stands now, beside a suggestion that differs. */
  readonly nowInWords: (suggestion: Suggestion) => string
  readonly conditionWords?: (suggestion: ConditionSuggestion) => string
  readonly add: (suggestions: readonly Suggestion[]) => void
  /** Takes one back; what stood before it was added stands again. */
  readonly takeBack: (suggestion: Suggestion, before: Facts) => void
}
