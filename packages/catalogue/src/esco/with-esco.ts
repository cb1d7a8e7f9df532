import type { Competence, Synonyms, Words, Work, WorkOccupation } from '../types.ts'
import { escoId } from './esco-id.ts'
import { onlyBroader } from './only-broader.ts'
import type { EscoConcept, EscoRelease, EscoWords } from './release.ts'

/**
 * A catalogue of work with ESCO added. Entries of the catalogue keep their ids, labels and hierarchy: where one carries
 * an ESCO address the two are one entry, which gains ESCO's words and competences. Everything else of ESCO follows
 * behind under an id made from its address. What points to nothing is left out.
 */
export function withEsco(own: Work, esco: EscoRelease): Work {
  const ids = new Map<string, string>()
  for (const { uri } of [...esco.skills, ...esco.occupations]) ids.set(uri, escoId(uri))
  for (const { id, esco: uri } of [...own.competences, ...own.occupations]) if (uri && ids.has(uri)) ids.set(uri, id)

  const { above, groups } = onlyBroader(esco, ids)
  const takes = takenBy(esco, ids)
  const skills = new Map(esco.skills.map((skill) => [skill.uri, skill]))
  const occupations = new Map(esco.occupations.map((occupation) => [occupation.uri, occupation]))
  const ownAddresses = new Set([...own.competences, ...own.occupations].map(({ esco }) => esco))

  return {
    tasks: own.tasks,
    groups,
    competences: [
      ...own.competences.map((entry) => withNames(entry, skills.get(entry.esco ?? ''))),
      ...esco.skills
        .filter(({ uri }) => !ownAddresses.has(uri))
        .map((skill): Competence => ({ ...entryOf(skill, ids), ...broaderOf(above.get(skill.uri)) })),
    ],
    occupations: [
      ...own.occupations.map((entry): WorkOccupation => {
        const found = takes.get(entry.id)
        const named = withNames(entry, occupations.get(entry.esco ?? ''))
        return found ? { ...named, alsoTakes: found.essential, optional: found.optional } : named
      }),
      ...esco.occupations
        .filter(({ uri }) => !ownAddresses.has(uri))
        .map((occupation): WorkOccupation => {
          const entry = entryOf(occupation, ids)
          const found = takes.get(entry.id)
          return {
            ...entry,
            ...broaderOf(above.get(occupation.uri)),
            disco: occupation.isco,
            competences: found?.essential ?? [],
            optional: found?.optional ?? [],
            tasks: [],
            neighbours: [],
            conditions: {},
          }
        }),
    ],
  }
}

function takenBy({ takes }: EscoRelease, ids: ReadonlyMap<string, string>) {
  const byOccupation = new Map<string, { readonly essential: string[]; readonly optional: string[] }>()
  for (const { occupation, skill, essential } of takes) {
    const by = ids.get(occupation)
    const competence = ids.get(skill)
    if (by === undefined || competence === undefined) continue
    const found = byOccupation.get(by) ?? { essential: [], optional: [] }
    byOccupation.set(by, found)
    found[essential ? 'essential' : 'optional'].push(competence)
  }
  return byOccupation
}

const broaderOf = (broader: string | undefined) => (broader === undefined ? {} : { broader })

function entryOf({ uri, names }: EscoConcept, ids: ReadonlyMap<string, string>) {
  const any = names.da ?? names.en ?? Object.values(names)[0]
  const label = { da: any?.preferred ?? uri, en: (names.en ?? any)?.preferred ?? uri }
  return { id: ids.get(uri) ?? escoId(uri), esco: uri, label, synonyms: synonymsOf(names, label) }
}

/** The entry as it was, found by ESCO's words, too. */
function withNames<Entry extends { readonly label: Words; readonly synonyms: Synonyms }>(
  entry: Entry,
  concept: EscoConcept | undefined,
): Entry {
  if (!concept) return entry
  const more = synonymsOf(concept.names, entry.label)
  const together = (language: 'da' | 'en') => [...new Set([...entry.synonyms[language], ...more[language]])]
  return { ...entry, synonyms: { da: together('da'), en: together('en') } }
}

function synonymsOf(names: EscoWords, label: Words): Synonyms {
  const others = (language: 'da' | 'en') => {
    const found = names[language]
    return found
      ? [...new Set([found.preferred, ...found.alternatives])].filter((name) => name !== label[language])
      : []
  }
  return { da: others('da'), en: others('en') }
}
