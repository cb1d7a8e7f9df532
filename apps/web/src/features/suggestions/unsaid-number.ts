import type { Suggestion } from '@fleksbro/suggestions'

/** The catalogue's usual number where the text says none, for the person to set; null where there is none to set. */
export function unsaidNumber(suggestion: Suggestion): number | null {
  if (suggestion.kind === 'condition' && 'today' in suggestion) return suggestion.said ? null : suggestion.today
  if (suggestion.kind === 'need' && !suggestion.said) return suggestion.value ?? null
  return null
}

export function withNumber(suggestion: Suggestion, number: number): Suggestion {
  if (suggestion.kind === 'condition' && 'today' in suggestion) return { ...suggestion, today: number }
  return suggestion.kind === 'need' ? { ...suggestion, value: number } : suggestion
}
