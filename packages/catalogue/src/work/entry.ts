import type { Competence, Occupation, Synonyms, Task, Words } from '../types.ts'

const ESCO = 'http://data.europa.eu/esco'

/** The data files write words as one comma-separated line per language; the first is the label, the rest are synonyms. */
function named(da: string, en: string): { readonly label: Words; readonly synonyms: Synonyms } {
  const danish = da.split(', ')
  const english = en.split(', ')
  return {
    label: { da: danish[0] ?? '', en: english[0] ?? '' },
    synonyms: { da: danish.slice(1), en: english.slice(1) },
  }
}

const listed = (ids = ''): readonly string[] => ids.split(' ').filter((id) => id !== '')

export function competence(
  id: string,
  da: string,
  en: string,
  { broader, esco }: { readonly broader?: string; readonly esco?: string } = {},
): Competence {
  return {
    id,
    ...named(da, en),
    ...(broader === undefined ? {} : { broader }),
    ...(esco === undefined ? {} : { esco: `${ESCO}/skill/${esco}` }),
  }
}

export function taskIn(sector: string) {
  return (id: string, da: string, en: string, competences: string, broader?: string): Task => ({
    id,
    ...named(da, en),
    sector,
    competences: listed(competences),
    ...(broader === undefined ? {} : { broader }),
  })
}

interface OccupationFacts {
  readonly disco: string
  readonly esco?: string
  readonly competences: string
  readonly tasks: string
  readonly neighbours: string
  /** Need codes that usually hold at such a workplace. */
  readonly yes?: string
  /** Need codes that usually do not. */
  readonly no?: string
}

export function occupationIn(sector: string) {
  return (id: string, da: string, en: string, facts: OccupationFacts): Occupation => ({
    id,
    ...named(da, en),
    sector,
    disco: facts.disco,
    ...(facts.esco === undefined ? {} : { esco: `${ESCO}/occupation/${facts.esco}` }),
    competences: listed(facts.competences),
    tasks: listed(facts.tasks),
    neighbours: listed(facts.neighbours),
    conditions: Object.fromEntries([
      ...listed(facts.yes).map((code) => [code, 'yes'] as const),
      ...listed(facts.no).map((code) => [code, 'no'] as const),
    ]),
  })
}
