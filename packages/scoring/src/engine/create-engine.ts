import type { Candidate, Vacancy } from '../facts.ts'
import type { Rules } from '../rules.ts'
import { ColumnEngine } from './column-engine.ts'
import { Columns } from './columns.ts'
import type { Engine, EngineOptions } from './engine.ts'

/** Builds an engine over a market; a later profile takes the place of an earlier one with its id. */
export function createEngine(
  candidates: Iterable<Candidate>,
  vacancies: Iterable<Vacancy>,
  rules: Rules,
  options: EngineOptions = { view: 'full' },
): Engine {
  const people = [...candidates]
  const jobs = [...vacancies]
  const columns = new Columns(rules, options.view, { candidates: people.length, vacancies: jobs.length })
  for (const vacancy of jobs) columns.putVacancy(vacancy)
  for (const candidate of people) columns.putCandidate(candidate)
  return new ColumnEngine(columns, options)
}
