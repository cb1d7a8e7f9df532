import type { Purpose, Suggestion } from './types.ts'

/** Names what is suggested: two suggestions of one name are the same thing. */
export function nameOf(suggestion: Suggestion): string {
  if ('id' in suggestion) return `${suggestion.kind}:${suggestion.id}`
  if ('code' in suggestion) return `${suggestion.kind}:${suggestion.code}`
  return suggestion.kind
}

/**
 * Each thing once, in the order of the text. Of several the surer stays: hours of the whole job, a number that was
 * said, a clear answer. Where a text says yes and no of one condition, it says too little.
 */
export function oneOfEach(found: readonly Suggestion[], purpose: Purpose): readonly Suggestion[] {
  const groups = Map.groupBy(
    found.toSorted((a, b) => a.quote.index - b.quote.index),
    nameOf,
  )
  const kept = [...groups.values()].flatMap((group) => chosen(group, purpose))
  return kept.toSorted((a, b) => a.quote.index - b.quote.index || (nameOf(a) < nameOf(b) ? -1 : 1))
}

function chosen(group: readonly Suggestion[], purpose: Purpose): readonly Suggestion[] {
  const [first] = group
  if (!first) return []
  if (first.kind === 'condition') return surest(group)
  if (first.kind === 'week') return [allDaysOf(group)]
  if (first.kind === 'need') return [group.find((one) => one.kind === 'need' && !one.health) ?? first]
  if (first.kind === 'task') return [group.find((one) => one.kind === 'task' && one.hours !== undefined) ?? first]
  // A CV counts the hours of past jobs as well; the last word is likeliest what is wanted now.
  if (first.kind === 'hours' && purpose === 'profile') return group.slice(-1)
  if ('must' in first) return [group.find((one) => 'must' in one && one.must) ?? first]
  return [first]
}

function surest(group: readonly Suggestion[]): readonly Suggestion[] {
  const conditions = group.filter((one) => one.kind === 'condition')
  const said = conditions.find((one) => 'today' in one && one.said)
  if (said) return [said]
  const answers = new Set(conditions.flatMap((one) => ('answer' in one ? [one.answer === 'no' ? 'no' : 'yes'] : [])))
  return answers.size > 1 ? [] : conditions.slice(0, 1)
}

function allDaysOf(group: readonly Suggestion[]): Suggestion {
  const weeks = group.filter((one) => one.kind === 'week')
  const first = weeks[0] as (typeof weeks)[number]
  const fixed = weeks.some(({ placement }) => placement === 'fixed')
  return {
    ...first,
    slots: weeks.reduce((slots, week) => slots | week.slots, 0),
    placement: fixed ? 'fixed' : 'free',
  }
}
