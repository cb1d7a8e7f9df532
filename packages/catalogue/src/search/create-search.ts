import { isEscoId } from '../esco/esco-id.ts'
import type { Words, Work } from '../types.ts'
import { fold, trigrams } from './fold.ts'
import { leastToLook, likeness } from './likeness.ts'
import { buildTermIndex, type Named, type TermIndex } from './term-index.ts'

export type EntryKind = 'task' | 'competence' | 'occupation'

export interface Found {
  readonly kind: EntryKind
  readonly id: string
  /** Its address in ESCO, where it has one. */
  readonly esco?: string
  readonly label: Words
  /** The label or synonym that answered the query, as written in the catalogue. */
  readonly matched: string
  /** 1 to about 1040: higher is more alike. Comparable within one query only. */
  readonly likeness: number
}

export interface SearchOptions {
  /** All kinds when left out. */
  readonly kinds?: readonly EntryKind[]
  /** The reader's language: its words go first, the other language's are found as well. */
  readonly language: 'da' | 'en'
  /** At most so many answers. */
  readonly limit: number
}

export type Search = (text: string, options: SearchOptions) => readonly Found[]

interface Entry extends Named {
  readonly kind: EntryKind
  readonly id: string
  readonly esco?: string
}

const forLanguage = 20
const forLabel = 10
/** Our own entries say more of a work than a classification does: its tasks, and what usually holds there. */
const forOwn = 10
/** An answer this much less like the query than the best one is noise beside it. */
const shareOfBest = 0.35

/** A search over these entries. Nothing is built before the first query; the same query always answers in the same order. */
export function createSearch(work: Work): Search {
  let built: { readonly entries: readonly Entry[]; readonly index: TermIndex } | undefined

  return (text, { kinds, language, limit }) => {
    const query = fold(text)
    if (query === '') return []
    built ??= build(work)

    const { entries, index } = built
    const words = query.split(' ')
    const { weight, terms, heldBy, heldByEntry } = index.lookUp(trigrams(query))
    const best = new Map<Entry, Found>()
    for (const number of terms) {
      const held = heldBy[number] as number
      if (held < weight * leastToLook) continue
      const term = index.terms[number] as TermIndex['terms'][number]
      const entry = entries[term.entry] as Entry
      if (kinds && !kinds.includes(entry.kind)) continue
      const alike = likeness(query, words, term.folded, () => ({
        ofQuery: held / weight,
        ofBoth: (2 * held) / (weight + term.weight),
        ofEntry: (heldByEntry[term.entry] as number) / Math.sqrt(weight * (index.entryWeights[term.entry] as number)),
      }))
      if (alike === 0) continue
      const worth =
        alike +
        (term.language === language ? forLanguage : 0) +
        (term.label ? forLabel : 0) +
        (isEscoId(entry.id) ? 0 : forOwn)
      if (worth <= (best.get(entry)?.likeness ?? 0)) continue
      best.set(entry, foundAs(entry, term.text, worth))
    }
    return bestOf([...best.values()], language).slice(0, limit)
  }
}

const foundAs = ({ kind, id, esco, label }: Entry, matched: string, likeness: number): Found => ({
  kind,
  id,
  ...(esco ? { esco } : {}),
  label,
  matched,
  likeness,
})

function build({ tasks, competences, occupations }: Work) {
  const entries: readonly Entry[] = [
    ...tasks.map((entry) => ({ ...entry, kind: 'task' as const })),
    ...competences.map((entry) => ({ ...entry, kind: 'competence' as const })),
    ...occupations.map((entry) => ({ ...entry, kind: 'occupation' as const })),
  ]
  return { entries, index: buildTermIndex(entries) }
}

/** What is much less alike than the best is left out; ties go to the shorter label, then to the alphabet. */
function bestOf(found: readonly Found[], language: 'da' | 'en'): readonly Found[] {
  const most = found.reduce((best, { likeness }) => Math.max(best, likeness), 0)
  return found
    .filter((one) => one.likeness >= most * shareOfBest)
    .map((one) => ({ one, label: fold(one.label[language]) }))
    .sort(
      ({ one, label }, other) =>
        other.one.likeness - one.likeness ||
        label.length - other.label.length ||
        order(label, other.label) ||
        order(one.id, other.one.id),
    )
    .map(({ one }) => one)
}

const order = (one: string, other: string) => (one === other ? 0 : one < other ? -1 : 1)
