import { knowledge } from '@fleksbro/catalogue'
import { type Candidate, type Strength, transports } from '@fleksbro/scoring'
import { creditOfWorkDone } from '../../../../packages/scoring/src/criteria/competences.ts'
import { experience } from '../../../../packages/scoring/src/criteria/experience.ts'
import { wishedTasks } from '../../../../packages/scoring/src/criteria/wished-tasks.ts'
import { atLevel, covers } from '../../../../packages/scoring/src/kinship.ts'
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

export const transportNumber = (transport: string) => (transports as readonly string[]).indexOf(transport) + 1

export function candidateRow(candidate: Candidate): object {
  const { id, sectors, hours, availability, longestDay, notBefore, home, commute, licences, earliestStart } = candidate
  return {
    id,
    ...needsOf(candidate),
    sectors: sectors && bitsOf(sectors, sectorNumbers),
    hours_min: hours && hours.min * 2,
    hours_max: hours && hours.max * 2,
    slots: availability,
    longest_day: longestDay,
    not_before: notBefore,
    begins_any_time: notBefore === null,
    home: places.get(home ?? ''),
    transport: commute && transportNumber(commute.transport),
    minutes: commute?.minutes,
    has_no_limit: commute?.minutes === null,
    licences: licences && bitsOf(licences, licenceNumbers),
    languages: languagesOf(candidate),
    earliest_start: earliestStart,
    starts_at_once: earliestStart === null,
    has_no_wishes: candidate.tasks?.length === 0,
    are_competences_answered: candidate.competences !== undefined,
    are_occupations_answered: candidate.occupations !== undefined,
    ...creditsOf(candidate),
  }
}

function needsOf({ needs }: Candidate): object {
  const countOf = (wanted: Strength) => (needs ?? []).filter(({ strength }) => strength === wanted).length
  const wordsOf = (wanted: Strength) =>
    twoWords(({ code, value }) =>
      (needs ?? []).some((need) => need.strength === wanted && need.code === code && need.value === value),
    )
  const [required_a, required_b] = wordsOf('required')
  const [preferred_a, preferred_b] = wordsOf('preferred')
  const required_count = countOf('required')
  const preferred_count = countOf('preferred')
  return {
    are_needs_answered: needs !== undefined,
    needs_weight: (required_count > 0 ? 6 : 0) + (preferred_count > 0 ? 2 : 0),
    ...{ required_a, required_b, required_count, preferred_a, preferred_b, preferred_count },
  }
}

function languagesOf({ languages }: Candidate): readonly number[] | undefined {
  return languages && [...languageNumbers.keys()].map((code) => languages.find((one) => one.code === code)?.level ?? 0)
}

/** What her wishes and her past give towards each task, occupation and competence, asked of the definition. */
function creditsOf({ id, tasks, competences = [], occupations = [] }: Candidate): object {
  const pairOf = (work: string) => ({
    candidate: { id, competences, occupations, ...(tasks && { tasks }) },
    vacancy: { id, tasks: [{ id: work }] },
    knowledge,
    view: 'full' as const,
  })
  const competenceCredit = (asked: string) =>
    Math.max(
      0,
      ...occupations.map((occupation) => creditOfWorkDone(occupation, asked, knowledge)),
      ...competences.flatMap((held) => [
        atLevel(covers(held.id, asked, knowledge), held),
        atLevel(creditOfWorkDone(held.id, asked, knowledge), held),
      ]),
    )
  return {
    wishes: tasks?.length ? [...works.keys()].map((work) => wishedTasks.measure(pairOf(work)).share) : undefined,
    experience: [...works.keys()].map((work) => experience.measure(pairOf(work)).low),
    competences: [...demandable.keys()].map(competenceCredit),
  }
}
