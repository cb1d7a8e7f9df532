import type { VacancyFacts } from '@fleksbro/contract'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { VacancyChanges } from './changes.ts'

type Tasks = NonNullable<VacancyFacts['tasks']>

const LARGEST = 37
const TITLE = 120

export const toHalfHours = (hours: number) => Math.min(LARGEST, Math.max(0.5, Math.round(hours * 2) / 2))

export const hoursOf = (tasks: Tasks | null) => (tasks ?? []).reduce((sum, { hours }) => sum + (hours ?? 0), 0)

/** The week that the tasks add up to, where hours are given. */
export function suggestedHours(tasks: Tasks | null): VacancyFacts['hours'] {
  const sum = hoursOf(tasks)
  return sum > 0 ? { min: toHalfHours(sum), max: toHalfHours(sum) } : null
}

/** The two largest tasks name the job; the rest is told in the tasks. */
export function suggestedTitle(tasks: Tasks | null, { labelOf }: Catalogue, and: string): string | null {
  const largest = (tasks ?? []).toSorted((a, b) => (b.hours ?? 0) - (a.hours ?? 0)).slice(0, 2)
  const [first, second] = largest.map(({ id }) => labelOf('task', id))
  if (!first) return null
  if (!second) return first.slice(0, TITLE)
  return `${first} ${and} ${second[0]?.toLocaleLowerCase('da')}${second.slice(1)}`.slice(0, TITLE)
}

/** The sector where most of the work lies. */
export function suggestedSector(tasks: Tasks | null, { task }: Catalogue): string | null {
  const weights = new Map<string, number>()
  for (const { id, hours } of tasks ?? []) {
    const sector = task(id)?.sector
    if (sector) weights.set(sector, (weights.get(sector) ?? 0) + (hours ?? 1))
  }
  return [...weights].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

interface Before {
  readonly title: string
  readonly facts: Pick<VacancyFacts, 'tasks' | 'hours' | 'sector'>
}

/** New tasks, and what follows from them as long as nobody has said otherwise by hand. */
export function tasksChanged(
  before: Before,
  tasks: Tasks,
  catalogue: Catalogue,
  words: { and: string; untitled: string },
): VacancyChanges {
  const { facts } = before
  const title = suggestedTitle(tasks, catalogue, words.and)
  const followed = before.title === words.untitled || before.title === suggestedTitle(facts.tasks, catalogue, words.and)
  const follows = <Value>(now: Value, suggested: Value) => now === null || same(now, suggested)
  return {
    ...(followed && title ? { title } : {}),
    facts: {
      tasks,
      ...(follows(facts.hours, suggestedHours(facts.tasks)) ? { hours: suggestedHours(tasks) } : {}),
      ...(follows(facts.sector, suggestedSector(facts.tasks, catalogue))
        ? { sector: suggestedSector(tasks, catalogue) }
        : {}),
    },
  }
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** Competences that the tasks use, the most used first, without those already asked for. */
export function suggestedCompetences(
  { tasks, competences }: Pick<VacancyFacts, 'tasks' | 'competences'>,
  { task }: Catalogue,
) {
  const counts = new Map<string, number>()
  for (const { id } of tasks ?? []) {
    for (const competence of task(id)?.competences ?? []) counts.set(competence, (counts.get(competence) ?? 0) + 1)
  }
  const asked = new Set(competences?.map(({ id }) => id))
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([id]) => id)
    .filter((id) => !asked.has(id))
    .slice(0, 5)
}
