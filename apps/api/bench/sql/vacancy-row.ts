import { knowledge } from '@fleksbro/catalogue'
import type { Vacancy } from '@fleksbro/scoring'
import { outcomeOf } from '../../../../packages/scoring/src/needs.ts'
import {
  bitsOf,
  demandable,
  languageNumbers,
  licenceNumbers,
  places,
  sectorNumbers,
  twoWords,
  works,
} from './numbers.ts'

/** At most four tasks and four competences, at most one language, no seasons: as the generated market has them. */
export function vacancyRow(vacancy: Vacancy): object {
  const { id, sector, hours, schedule, shortestDay, latestStart, postcode, home, startBy, occupation } = vacancy
  const [language] = vacancy.languages ?? []
  const slots = schedule?.slots || null
  return {
    id,
    ...conditionsOf(vacancy),
    sector: sectorNumbers.get(sector ?? ''),
    hours_min: hours && hours.min * 2,
    hours_max: hours && hours.max * 2,
    slots,
    is_fixed: slots && schedule?.placement === 'fixed',
    shortest_day: shortestDay,
    latest_start: latestStart,
    place: places.get(postcode ?? ''),
    is_at_home: home === 'all',
    ...licencesOf(vacancy),
    language: vacancy.languages && (languageNumbers.get(language?.code ?? '') ?? 0),
    language_level: language?.level,
    language_must: language?.must,
    start_by: startBy,
    starts_any_time: startBy === null,
    occupation: works.get(occupation ?? ''),
    ...tasksOf(vacancy),
    ...demandsOf(vacancy),
  }
}

function conditionsOf({ conditions = {} }: Vacancy): object {
  const wordsOf = (wanted: string) => twoWords((way) => outcomeOf(way, conditions[way.code], knowledge) === wanted)
  const [met_a, met_b] = wordsOf('met')
  const [unmet_a, unmet_b] = wordsOf('unmet')
  const [unanswered_a, unanswered_b] = wordsOf('unanswered')
  return { met_a, met_b, unmet_a, unmet_b, unanswered_a, unanswered_b }
}

function licencesOf({ licences }: Vacancy): object {
  if (!licences) return {}
  const codes = (wanted: boolean) => licences.filter(({ must }) => must === wanted).map(({ code }) => code)
  return { licences_must: bitsOf(codes(true), licenceNumbers), licences_nice: bitsOf(codes(false), licenceNumbers) }
}

function tasksOf({ tasks = [] }: Vacancy): object {
  const columns = tasks.map(({ id }, at) => [`task_${at + 1}`, works.get(id)])
  return { task_count: tasks.length, ...Object.fromEntries(columns) }
}

function demandsOf({ competences }: Vacancy): object {
  if (!competences) return {}
  const columns = competences.flatMap(({ id, must }, at) => [
    [`demand_${at + 1}`, demandable.get(id)],
    [`weight_${at + 1}`, knowledge.rarity(id) * (must ? 2 : 1)],
    [`must_${at + 1}`, must],
  ])
  const isAny = competences.some(({ must }) => must)
  return { demand_count: competences.length, is_any_competence_must: isAny, ...Object.fromEntries(columns) }
}
