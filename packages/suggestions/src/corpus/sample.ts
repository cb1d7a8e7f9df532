import type { Purpose, Suggestion } from '../types.ts'

/** A text with what a careful reader would suggest from it, each as `spoken` writes it. */
export interface Sample {
  readonly name: string
  readonly purpose: Purpose
  readonly text: string
  readonly expected: readonly string[]
  /** Neither asked for nor wrong. */
  readonly alsoFine?: readonly string[]
  /** Offers of needs for words of health may come as they will. */
  readonly offersOnly?: boolean
}

/** A suggestion in one line: `task t-tidy-stockroom 2`, `condition FYS-01 15`, `licence forklift nice`, `hours 8-10`. */
export function spoken(suggestion: Suggestion, purpose: Purpose): string {
  const { kind } = suggestion
  const weight = 'must' in suggestion && purpose === 'vacancy' ? (suggestion.must ? 'must' : 'nice') : ''
  const words = () => {
    if (kind === 'task') return [suggestion.id, suggestion.hours ?? '']
    if (kind === 'competence' || kind === 'occupation') return [suggestion.id, weight]
    if (kind === 'licence') return [suggestion.code, weight]
    if (kind === 'language') return [suggestion.code, suggestion.level, weight]
    if (kind === 'hours') return [`${suggestion.min}-${suggestion.max}`]
    if (kind === 'week') return [suggestion.slots, suggestion.placement]
    if (kind === 'need') return [suggestion.code, suggestion.health ? 'health' : '']
    return [suggestion.code, 'answer' in suggestion ? suggestion.answer : suggestion.said ? suggestion.today : 'usual']
  }
  return [kind, ...words()].join(' ').replace(/\s+/g, ' ').trim()
}
