import type { NeedEntry, Occupation, Task, Words } from '@fleksbro/catalogue'
import type { Language } from '../../i18n/words.ts'
import type { PickerItem } from '../../ui/picker.tsx'
import type { Entries } from './entries.ts'
import { nameOf, searchImported } from './imported.ts'

export type CatalogueKind = 'task' | 'competence' | 'occupation' | 'sector' | 'language' | 'licence' | 'scheme'
export type NeedPart = 'need' | 'everyday' | 'condition' | 'question' | 'adaptableQuestion' | 'example'

interface Labelled {
  readonly label: Words
}

/** The catalogue in the reader's language. */
export interface Catalogue {
  readonly language: Language
  /** The label of an entry; of one that a newer catalogue has left out, its id; of an imported one, a dash until it is there. */
  readonly labelOf: (kind: CatalogueKind, id: string) => string
  /** A need's text with its value put in: `needWords('FYS-01', 'condition', 10)`. Without a value it shows "…". */
  readonly needWords: (code: string, part?: NeedPart, value?: number | null) => string
  readonly need: (code: string) => NeedEntry | undefined
  readonly needs: readonly NeedEntry[]
  /** Every entry of a kind, in catalogue order. */
  readonly all: (kind: CatalogueKind) => readonly PickerItem[]
  /** Keep it stable for `Picker`: the same function for a kind as long as the catalogue is the same. */
  readonly searchOf: (kind: CatalogueKind) => (text: string) => Promise<readonly PickerItem[]>
  readonly task: (id: string) => Task | undefined
  readonly occupation: (id: string) => Occupation | undefined
  readonly tasksIn: (sector: string) => readonly Task[]
}

const MOST = 8

export function catalogueIn(language: Language, from: Entries): Catalogue {
  const labels = labelsOf(from)
  const tasks = new Map(from.tasks.map((task) => [task.id, task]))
  const occupations = new Map(from.occupations.map((occupation) => [occupation.id, occupation]))
  const all = (kind: CatalogueKind) => [...labels[kind]].map(([id, label]) => ({ id, label: label[language] }))
  const searches = new Map<CatalogueKind, (text: string) => Promise<readonly PickerItem[]>>()

  return {
    language,
    labelOf: (kind, id) =>
      labels[kind].get(id)?.[language] ?? (from.isEscoId(id) ? (nameOf(id)?.[language] ?? '–') : id),
    needWords: (code, part = 'need', value) => {
      const need = from.needByCode(code)
      if (!need) return code
      if (part === 'need' || part === 'condition' || part === 'question') {
        return from.worded(need, part, language, value)
      }
      return (need[part] ?? need.need)[language]
    },
    need: from.needByCode,
    needs: from.needs,
    all,
    searchOf: (kind) => {
      const search = searches.get(kind) ?? searchIn(kind)
      searches.set(kind, search)
      return search
    },
    task: (id) => tasks.get(id),
    occupation: (id) => occupations.get(id),
    tasksIn: (sector) => from.tasks.filter((task) => task.sector === sector),
  }

  function searchIn(kind: CatalogueKind) {
    if (kind === 'task' || kind === 'competence' || kind === 'occupation') {
      const ours = (text: string) =>
        from.searchCatalogue(text, { kinds: [kind], language, limit: MOST }).map(({ id, label, matched }) => ({
          id,
          label: label[language],
          ...(matched === label[language] ? {} : { hint: matched }),
        }))
      return async (text: string) => (await searchImported(text, kind, language)) ?? ours(text)
    }
    const items = all(kind)
    return async (text: string) => items.filter(({ label }) => plain(label).includes(plain(text))).slice(0, MOST)
  }
}

const labelsOf = (from: Entries): Readonly<Record<CatalogueKind, ReadonlyMap<string, Words>>> => ({
  task: byId(from.tasks),
  competence: byId(from.competences),
  occupation: byId(from.occupations),
  sector: byId(from.sectors),
  scheme: byId(from.schemes),
  language: byCode(from.languages),
  licence: byCode(from.licences),
})

const byId = (list: readonly (Labelled & { readonly id: string })[]) =>
  new Map(list.map(({ id, label }) => [id, label]))
const byCode = (list: readonly (Labelled & { readonly code: string })[]) =>
  new Map(list.map(({ code, label }) => [code, label]))
const plain = (text: string) => text.toLocaleLowerCase('da').trim()
