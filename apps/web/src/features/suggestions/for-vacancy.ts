import type { Condition, VacancyFacts } from '@fleksbro/contract'
import type { ConditionSuggestion, Suggestion } from '@fleksbro/suggestions'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { DraftedVacancy, VacancyChanges } from '../vacancies/changes.ts'
import { tasksChanged } from '../vacancies/suggest.ts'

type Facts = Partial<VacancyFacts>
interface Words {
  readonly and: string
  readonly untitled: string
}

export const conditionOf = (suggestion: ConditionSuggestion): Condition =>
  'answer' in suggestion ? { answer: suggestion.answer } : { today: suggestion.today }

/** One suggestion as the vacancy says it. New tasks also name the job, as long as nobody has named it. */
export function addedToVacancy(
  suggestion: Suggestion,
  vacancy: DraftedVacancy,
  catalogue: Catalogue,
  words: Words,
): VacancyChanges {
  const { facts } = vacancy
  if (suggestion.kind === 'task') {
    const { id, hours } = suggestion
    const tasks = [...(facts.tasks ?? []), { id, ...(hours === undefined ? {} : { hours }) }]
    return withTasks(vacancy, tasks, catalogue, words)
  }
  return { facts: factOf(suggestion, facts) }
}

/** Hours nobody has given stay open: the text mostly says them for the whole job. */
function withTasks(
  vacancy: DraftedVacancy,
  tasks: NonNullable<VacancyFacts['tasks']>,
  catalogue: Catalogue,
  words: Words,
): VacancyChanges {
  const changes = tasksChanged(vacancy, tasks, catalogue, words)
  return vacancy.facts.hours === null ? { ...changes, facts: { ...changes.facts, hours: null } } : changes
}

function factOf(suggestion: Suggestion, facts: VacancyFacts): Facts {
  const { kind } = suggestion
  if (kind === 'competence') {
    return { competences: [...(facts.competences ?? []), { id: suggestion.id, must: suggestion.must }] }
  }
  if (kind === 'licence') {
    return { licences: [...(facts.licences ?? []), { code: suggestion.code, must: suggestion.must }] }
  }
  if (kind === 'language') {
    const { code, level, must } = suggestion
    return { languages: [...(facts.languages ?? []), { code, level, must }] }
  }
  if (kind === 'occupation') return { occupation: suggestion.id }
  if (kind === 'hours') return { hours: { min: suggestion.min, max: suggestion.max } }
  if (kind === 'week') return { schedule: { slots: suggestion.slots, placement: suggestion.placement } }
  if (kind === 'condition') return { conditions: { [suggestion.code]: conditionOf(suggestion) } }
  return {}
}

/** The vacancy without it. A condition nobody had answered is "ved ikke" again. */
export function takenFromVacancy(
  suggestion: Suggestion,
  vacancy: DraftedVacancy,
  before: DraftedVacancy,
  catalogue: Catalogue,
  words: Words,
): VacancyChanges {
  const { kind } = suggestion
  const [now, was] = [vacancy.facts, before.facts]
  const left = <Item>(items: readonly Item[] | null, were: readonly Item[] | null, isIt: (item: Item) => boolean) => {
    const kept = (items ?? []).filter((item) => !isIt(item))
    return kept.length === 0 && were === null ? null : kept
  }
  if (kind === 'task') {
    const tasks = (now.tasks ?? []).filter(({ id }) => id !== suggestion.id)
    const changes = withTasks(vacancy, tasks, catalogue, words)
    return tasks.length === 0 && was.tasks === null ? { ...changes, facts: { ...changes.facts, tasks: null } } : changes
  }
  if (kind === 'competence') {
    return { facts: { competences: left(now.competences, was.competences, ({ id }) => id === suggestion.id) } }
  }
  if (kind === 'licence') {
    return { facts: { licences: left(now.licences, was.licences, ({ code }) => code === suggestion.code) } }
  }
  if (kind === 'language') {
    return { facts: { languages: left(now.languages, was.languages, ({ code }) => code === suggestion.code) } }
  }
  if (kind === 'occupation') return { facts: { occupation: was.occupation } }
  if (kind === 'hours') return { facts: { hours: was.hours } }
  if (kind === 'week') return { facts: { schedule: was.schedule } }
  if (kind === 'condition') {
    return { facts: { conditions: { [suggestion.code]: was.conditions[suggestion.code] ?? { answer: 'unknown' } } } }
  }
  return {}
}

export function standingInVacancy(suggestion: Suggestion, { facts }: DraftedVacancy): 'new' | 'there' | 'differs' {
  const { kind } = suggestion
  if (kind === 'task') return listed(facts.tasks?.some(({ id }) => id === suggestion.id))
  if (kind === 'competence') return listed(facts.competences?.some(({ id }) => id === suggestion.id))
  if (kind === 'licence') return listed(facts.licences?.some(({ code }) => code === suggestion.code))
  if (kind === 'language') return listed(facts.languages?.some(({ code }) => code === suggestion.code))
  if (kind === 'occupation') return single(facts.occupation, suggestion.id)
  if (kind === 'hours') {
    return single(facts.hours && [facts.hours.min, facts.hours.max], [suggestion.min, suggestion.max])
  }
  if (kind === 'week') return single(facts.schedule?.slots ?? null, suggestion.slots)
  if (kind === 'condition') return standingOf(facts.conditions[suggestion.code], suggestion)
  return 'there'
}

function standingOf(now: Condition | undefined, suggestion: ConditionSuggestion): 'new' | 'there' | 'differs' {
  if (!now || ('answer' in now && now.answer === 'unknown')) return 'new'
  if ('answer' in now && 'answer' in suggestion) return now.answer === suggestion.answer ? 'there' : 'differs'
  // A number without its figure says no more than the one that stands.
  if ('today' in now && 'today' in suggestion) {
    return now.today === suggestion.today || !suggestion.said ? 'there' : 'differs'
  }
  return 'differs'
}

const listed = (is: boolean | undefined) => (is ? 'there' : 'new')
const single = <Value>(now: Value | null, said: Value) =>
  now === null ? 'new' : JSON.stringify(now) === JSON.stringify(said) ? 'there' : 'differs'
