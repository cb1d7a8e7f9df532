import type { ProfileFacts } from '@fleksbro/contract'
import type { Suggestion } from '@fleksbro/suggestions'
import { same } from '../profile/same.ts'
import { newNeed } from '../profile/steps/needs-step.tsx'

type Facts = ProfileFacts
type Change = Partial<Facts>

/** One suggestion as the profile says it: the list it belongs to with it added, or the answer it gives. */
function addedToProfile(suggestion: Suggestion, facts: Facts): Change {
  const { kind } = suggestion
  if (kind === 'task') return { tasks: [...(facts.tasks ?? []), suggestion.id] }
  if (kind === 'occupation') return { occupations: [...(facts.occupations ?? []), suggestion.id] }
  if (kind === 'competence') {
    return { competences: [...(facts.competences ?? []), { id: suggestion.id, level: 2, known: 'said' }] }
  }
  if (kind === 'licence') return { licences: [...(facts.licences ?? []), suggestion.code] }
  if (kind === 'language') {
    return { languages: [...(facts.languages ?? []), { code: suggestion.code, level: suggestion.level }] }
  }
  if (kind === 'need') return { needs: [...(facts.needs ?? []), newNeed(suggestion.code, suggestion.value)] }
  if (kind === 'hours') return { hours: { min: suggestion.min, max: suggestion.max } }
  if (kind === 'week') return { availability: suggestion.slots }
  return {}
}

/** Several at once, each on top of the one before. */
export function allAddedToProfile(suggestions: readonly Suggestion[], facts: Facts): Change {
  const change: Change = {}
  for (const one of suggestions) Object.assign(change, addedToProfile(one, { ...facts, ...change }))
  return change
}

/** The profile without it; a list that was never answered is not answered again. */
export function takenFromProfile(suggestion: Suggestion, facts: Facts, before: Facts): Change {
  const { kind } = suggestion
  const left = <Item>(now: readonly Item[] | null, was: readonly Item[] | null, isIt: (item: Item) => boolean) => {
    const kept = (now ?? []).filter((item) => !isIt(item))
    return kept.length === 0 && was === null ? null : kept
  }
  if (kind === 'task') return { tasks: left(facts.tasks, before.tasks, (id) => id === suggestion.id) }
  if (kind === 'occupation') {
    return { occupations: left(facts.occupations, before.occupations, (id) => id === suggestion.id) }
  }
  if (kind === 'competence') {
    return { competences: left(facts.competences, before.competences, ({ id }) => id === suggestion.id) }
  }
  if (kind === 'licence') return { licences: left(facts.licences, before.licences, (code) => code === suggestion.code) }
  if (kind === 'language') {
    return { languages: left(facts.languages, before.languages, ({ code }) => code === suggestion.code) }
  }
  if (kind === 'need') return { needs: left(facts.needs, before.needs, ({ code }) => code === suggestion.code) }
  if (kind === 'hours') return { hours: before.hours }
  if (kind === 'week') return { availability: before.availability }
  return {}
}

export function standingInProfile(suggestion: Suggestion, facts: Facts): 'new' | 'there' | 'differs' {
  const { kind } = suggestion
  if (kind === 'hours') return single(facts.hours, { min: suggestion.min, max: suggestion.max })
  if (kind === 'week') return single(facts.availability, suggestion.slots)
  return isListed(suggestion, facts) ? 'there' : 'new'
}

function isListed(suggestion: Suggestion, facts: Facts): boolean {
  const { kind } = suggestion
  if (kind === 'task') return Boolean(facts.tasks?.includes(suggestion.id))
  if (kind === 'occupation') return Boolean(facts.occupations?.includes(suggestion.id))
  if (kind === 'competence') return Boolean(facts.competences?.some(({ id }) => id === suggestion.id))
  if (kind === 'licence') return Boolean(facts.licences?.includes(suggestion.code))
  if (kind === 'language') return Boolean(facts.languages?.some(({ code }) => code === suggestion.code))
  if (kind === 'need') return Boolean(facts.needs?.some(({ code }) => code === suggestion.code))
  return false
}

const single = <Value>(now: Value | null, said: Value) => (now === null ? 'new' : same(now, said) ? 'there' : 'differs')
