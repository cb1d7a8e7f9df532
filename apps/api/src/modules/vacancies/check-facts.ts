import { languages, licences, needByCode, sectors, type Unit } from '@fleksbro/catalogue'
import type { Condition, FieldProblem, VacancyFacts } from '@fleksbro/contract'
import { type CurrentCatalogue, isKnown } from '../catalogue/current-catalogue.ts'

const ids = (entries: readonly { readonly id: string }[]) => new Set(entries.map(({ id }) => id))
const codes = (entries: readonly { readonly code: string }[]) => new Set(entries.map(({ code }) => code))
const known = {
  sectors: ids(sectors),
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
export function problemsOf(facts: Partial<VacancyFacts>, catalogue: CurrentCatalogue): FieldProblem[] {
  const entries = (kind: 'task' | 'competence' | 'occupation') => ({
    has: (id: string) => isKnown(catalogue, kind, id),
  })
  return [
    ...unknown(
      'tasks',
      'id',
      facts.tasks?.map(({ id }) => id),
      entries('task'),
    ),
    ...unknown(
      'competences',
      'id',
      facts.competences?.map(({ id }) => id),
      entries('competence'),
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
    ...unknownOne('/facts/occupation', facts.occupation, entries('occupation')),
    ...(facts.seasons ?? []).flatMap(({ months }, at) =>
      months.length > 0 ? [] : [{ path: `/facts/seasons/${at}/months`, code: 'missing' }],
    ),
    ...Object.entries(facts.conditions ?? {}).flatMap(([need, condition]) => {
      const code = problemOf(need, condition)
      return code ? [{ path: `/facts/conditions/${need}`, code }] : []
    }),
  ]
}

const unknownOne = (
  path: string,
  value: string | null | undefined,
  entries: Pick<ReadonlySet<string>, 'has'>,
): FieldProblem[] => (value && !entries.has(value) ? [{ path, code: 'unknown-entry' }] : [])

const unknown = (
  fact: keyof VacancyFacts,
  field: string,
  values: readonly string[] | undefined,
  entries: Pick<ReadonlySet<string>, 'has'>,
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
