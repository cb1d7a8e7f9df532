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
  readonly folded: Words
  readonly isOwn: boolean
}

const forLanguage = 20
const forLabel = 10
/** Our own entries say more of a work than a classification does: its tasks, and what usually holds there. */
const forOwn = 10
/** An answer this much less like the query than the best one is noise beside it. */
const shareOfBest = 0.35

/** A search over these entries. Nothing is built before the first query; the same query always answers in the same order. */
export function createSearch(work: Work): Search {
  let built: ReturnType<typeof build> | undefined

  return (text, { kinds, language, limit }) => {
    const query = fold(text)
    if (query === '') return []
    built ??= build(work)

    const { entries, index, worths, bestTerms } = built
    const words = query.split(' ')
    const { weight, terms, heldBy, heldByEntry } = index.lookUp(trigrams(query))
    const found: number[] = []
    for (const number of terms) {
      const held = heldBy[number] as number
      if (held < weight * leastToLook) continue
      const term = index.terms[number] as TermIndex['terms'][number]
      const at = term.entry
      const { kind, isOwn } = entries[at] as Entry
      if (kinds && !kinds.includes(kind)) continue
      const alike = likeness(query, words, term.folded, () => ({
        ofQuery: held / weight,
        ofBoth: (2 * held) / (weight + term.weight),
        ofEntry: (heldByEntry[at] as number) / Math.sqrt(weight * (index.entryWeights[at] as number)),
      }))
      if (alike === 0) continue
      const worth =
        alike + (term.language === language ? forLanguage : 0) + (term.label ? forLabel : 0) + (isOwn ? forOwn : 0)
      const before = worths[at] as number
      if (worth <= before) continue
      if (before === 0) found.push(at)
      worths[at] = worth
      bestTerms[at] = number
    }
    const answers = bestOf(found, worths, entries, language)
      .slice(0, limit)
      .map((at) =>
        present(entries[at] as Entry, index.terms[bestTerms[at] as number]?.text ?? '', worths[at] as number),
      )
    for (const at of found) worths[at] = 0
    return answers
  }
}

function build({ tasks, competences, occupations }: Work) {
  const of = (kind: EntryKind, some: readonly (Named & { readonly id: string; readonly esco?: string })[]) =>
    some.map(
      ({ id, esco, label, synonyms }): Entry => ({
        kind,
        id,
        ...(esco ? { esco } : {}),
        label,
        synonyms,
        folded: { da: fold(label.da), en: fold(label.en) },
        isOwn: !isEscoId(id),
      }),
    )
  const entries = [...of('task', tasks), ...of('competence', competences), ...of('occupation', occupations)]
  return {
    entries,
    index: buildTermIndex(entries),
    /** By entry, of the query that is being answered; 0 between queries. */
    worths: new Float32Array(entries.length),
    bestTerms: new Uint32Array(entries.length),
  }
}

/** What is much less alike than the best is left out; ties go to the shorter label, then to the alphabet. */
function bestOf(
  found: readonly number[],
  worths: Float32Array,
  entries: readonly Entry[],
  language: 'da' | 'en',
): readonly number[] {
  const worth = (at: number) => worths[at] as number
  const most = found.reduce((best, at) => Math.max(best, worth(at)), 0)
  const tie = (one: Entry, other: Entry) => {
    const [label, beside] = [one.folded[language], other.folded[language]]
    return label.length - beside.length || order(label, beside) || order(one.id, other.id)
  }
  return found
    .filter((at) => worth(at) >= most * shareOfBest)
    .sort((one, other) => worth(other) - worth(one) || tie(entries[one] as Entry, entries[other] as Entry))
}

const order = (one: string, other: string) => (one === other ? 0 : one < other ? -1 : 1)

const present = ({ kind, id, esco, label }: Entry, matched: string, likeness: number): Found => ({
  kind,
  id,
  ...(esco ? { esco } : {}),
  label,
  matched,
  likeness,
})
