import {
  competences,
  languages,
  licences,
  needByCode,
  occupations,
  sectors,
  tasks,
  type Unit,
} from '@fleksbro/catalogue'
import type { Condition, FieldProblem, VacancyFacts } from '@fleksbro/contract'

const ids = (entries: readonly { readonly id: string }[]) => new Set(entries.map(({ id }) => id))
const codes = (entries: readonly { readonly code: string }[]) => new Set(entries.map(({ code }) => code))
const known = {
  tasks: ids(tasks),
  sectors: ids(sectors),
  occupations: ids(occupations),
  competences: ids(competences),
  languages: codes(languages),
  licences: codes(licences),
}

/** The most that can be meant in each unit; beyond it somebody mistyped. */
const largest: Readonly<Record<Unit, number>> = {
  hours: 37,
  clock: 1440,
  kg: 200,
  minutes: 720,
  days: 365,
  people: 1000,
  metres: 10_000,
}

/** What of the facts names nothing in the catalogue, or answers a question that was not asked. */
export function problemsOf(facts: Partial<VacancyFacts>): FieldProblem[] {
  return [
    ...unknown(
      'tasks',
      'id',
      facts.tasks?.map(({ id }) => id),
      known.tasks,
    ),
    ...unknown(
      'competences',
      'id',
      facts.competences?.map(({ id }) => id),
      known.competences,
    ),
    ...unknown(
      'languages',
      'code',
      facts.languages?.map(({ code }) => code),
      known.languages,
    ),
    ...unknown(
      'licences',
      'code',
      facts.licences?.map(({ code }) => code),
      known.licences,
    ),
    ...unknownOne('/facts/sector', facts.sector, known.sectors),
    ...unknownOne('/facts/occupation', facts.occupation, known.occupations),
    ...(facts.seasons ?? []).flatMap(({ months }, at) =>
      months.length > 0 ? [] : [{ path: `/facts/seasons/${at}/months`, code: 'missing' }],
    ),
    ...Object.entries(facts.conditions ?? {}).flatMap(([need, condition]) => {
      const code = problemOf(need, condition)
      return code ? [{ path: `/facts/conditions/${need}`, code }] : []
    }),
  ]
}

const unknownOne = (path: string, value: string | null | undefined, entries: ReadonlySet<string>): FieldProblem[] =>
  value && !entries.has(value) ? [{ path, code: 'unknown-entry' }] : []

const unknown = (
  fact: keyof VacancyFacts,
  field: string,
  values: readonly string[] | undefined,
  entries: ReadonlySet<string>,
): FieldProblem[] => (values ?? []).flatMap((value, at) => unknownOne(`/facts/${fact}/${at}/${field}`, value, entries))

/** Needs that repeat a profile field are answered by hours, days and times; a number is given where one is asked for. */
function problemOf(code: string, condition: Condition): string | undefined {
  const need = needByCode(code)
  if (!need) return 'unknown-entry'
  if (need.kind === 'profile') return 'not-a-condition'
  if ('answer' in condition)
    return need.kind === 'number' && condition.answer !== 'unknown' ? 'needs-a-number' : undefined
  if (need.kind === 'answer' || !need.unit) return 'needs-an-answer'

  const { today, adaptableTo = today } = condition
  if (Math.max(today, adaptableTo) > largest[need.unit]) return 'out-of-range'
  const better = need.direction === 'at-most' ? adaptableTo <= today : adaptableTo >= today
  return better ? undefined : 'wrong-direction'
}
