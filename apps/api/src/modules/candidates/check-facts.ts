import { languages, licences, needByCode, postcode, schemeById, sectors } from '@fleksbro/catalogue'
import type { FieldProblem, ProfileFacts, ProfileNeed } from '@fleksbro/contract'
import { type CurrentCatalogue, isKnown } from '../catalogue/current-catalogue.ts'
import type { SaveProfile } from './save-profile.ts'

const idsOf = (entries: readonly { readonly id: string }[]) => new Set(entries.map(({ id }) => id))
const codesOf = (entries: readonly { readonly code: string }[]) => new Set(entries.map(({ code }) => code))
const known = {
  sectors: idsOf(sectors),
  languages: codesOf(languages),
  licences: codesOf(licences),
}

/** What the catalogue does not know. What is already stored stays, even if a later catalogue has left it out. */
export function checkFacts(
  facts: NonNullable<SaveProfile['facts']>,
  stored: ProfileFacts,
  catalogue: CurrentCatalogue,
): FieldProblem[] {
  const ids = (field: 'tasks' | 'sectors' | 'occupations' | 'licences', isThere: (id: string) => boolean) =>
    unknownAt(field, facts[field], stored[field], isThere)
  return [
    ...ids('tasks', (id) => isKnown(catalogue, 'task', id)),
    ...ids('sectors', (id) => known.sectors.has(id)),
    ...ids('occupations', (id) => isKnown(catalogue, 'occupation', id)),
    ...ids('licences', (id) => known.licences.has(id)),
    ...unknownAt('schemes', facts.schemes, stored.schemes, (id) => schemeById(id) !== undefined),
    ...unknownAt('competences', facts.competences?.map(byId), stored.competences?.map(byId), (id) =>
      isKnown(catalogue, 'competence', id),
    ).map(({ path, code }) => ({ path: `${path}/id`, code })),
    ...unknownAt('languages', facts.languages?.map(byCode), stored.languages?.map(byCode), (code) =>
      known.languages.has(code),
    ).map(({ path, code }) => ({ path: `${path}/code`, code })),
    ...(facts.home && !postcode(facts.home) ? [{ path: '/facts/home', code: 'unknown-entry' }] : []),
    ...(facts.needs ?? []).flatMap((need, at) => checkNeed(need, `/facts/needs/${at}`)),
  ]
}

function unknownAt(
  field: string,
  given: readonly string[] | null | undefined,
  stored: readonly string[] | null | undefined,
  isThere: (id: string) => boolean,
): FieldProblem[] {
  const before = new Set(stored)
  return (given ?? []).flatMap((id, at) =>
    isThere(id) || before.has(id) ? [] : [{ path: `/facts/${field}/${at}`, code: 'unknown-entry' }],
  )
}

/** Needs that repeat a field of the profile are said there, once. A number that is not chosen yet may be missing. */
function checkNeed({ code, value }: ProfileNeed, path: string): FieldProblem[] {
  const entry = needByCode(code)
  if (!entry) return [{ path: `${path}/code`, code: 'unknown-entry' }]
  if (entry.kind === 'profile') return [{ path: `${path}/code`, code: 'belongs-to-a-field' }]
  if (value === undefined) return []
  if (entry.kind !== 'number') return [{ path: `${path}/value`, code: 'no-value-here' }]
  const values = entry.values ?? []
  const [least, most] = [values[0] ?? 0, values.at(-1) ?? 0]
  return value >= least && value <= most
    ? []
    : [{ path: `${path}/value`, code: 'out-of-range', detail: { least, most } }]
}

const byId = ({ id }: { readonly id: string }) => id
const byCode = ({ code }: { readonly code: string }) => code
