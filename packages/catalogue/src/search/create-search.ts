import type { Competence, Occupation, Task, Words } from '../types.ts'
import { fold, trigrams } from './fold.ts'
import { likeness } from './likeness.ts'
import { buildTermIndex, type Named, sharedPieces, type TermIndex } from './term-index.ts'

export type EntryKind = 'task' | 'competence' | 'occupation'

export interface Found {
  readonly kind: EntryKind
  readonly id: string
  readonly label: Words
  /** The label or synonym that answered the query, as written in the catalogue. */
  readonly matched: string
  /** 1 to about 1030: higher is more alike. Comparable within one query only. */
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
}

const forLanguage = 20
const forLabel = 10
/** An answer this much less like the query than the best one is noise beside it. */
const shareOfBest = 0.35

function better(one: Found, other: Found, language: 'da' | 'en'): number {
  if (one.likeness !== other.likeness) return other.likeness - one.likeness
  const [left, right] = [fold(one.label[language]), fold(other.label[language])]
  if (left.length !== right.length) return left.length - right.length
  if (left !== right) return left < right ? -1 : 1
  return one.id < other.id ? -1 : 1
}

/** A search over these entries. Nothing is built before the first query; the same query always answers in the same order. */
export function createSearch(entries: {
  readonly tasks: readonly Task[]
  readonly competences: readonly Competence[]
  readonly occupations: readonly Occupation[]
}): Search {
  let index: TermIndex<Entry> | undefined
  const built = () => {
    index ??= buildTermIndex<Entry>([
      ...entries.tasks.map((entry) => ({ ...entry, kind: 'task' as const })),
      ...entries.competences.map((entry) => ({ ...entry, kind: 'competence' as const })),
      ...entries.occupations.map((entry) => ({ ...entry, kind: 'occupation' as const })),
    ])
    return index
  }

  return (text, { kinds, language, limit }) => {
    const query = fold(text)
    if (query === '') return []

    const pieces = trigrams(query)
    const shared = sharedPieces(built(), pieces)
    const best = new Map<Entry, Found>()
    for (const [number, term] of built().terms.entries()) {
      const { entry } = term
      if (kinds && !kinds.includes(entry.kind)) continue
      const alike = likeness(query, term.folded, shared[number] ?? 0, pieces.length, term.pieces)
      if (alike === 0) continue
      const worth = alike + (term.language === language ? forLanguage : 0) + (term.label ? forLabel : 0)
      if (worth <= (best.get(entry)?.likeness ?? 0)) continue
      best.set(entry, { kind: entry.kind, id: entry.id, label: entry.label, matched: term.text, likeness: worth })
    }
    const found = [...best.values()].sort((one, other) => better(one, other, language))
    const enough = (found[0]?.likeness ?? 0) * shareOfBest
    return found.filter((one) => one.likeness >= enough).slice(0, limit)
  }
}
