import { fold, trigrams } from './fold.ts'

/** One way of naming an entry. */
interface Term<Entry> {
  readonly entry: Entry
  readonly text: string
  readonly folded: string
  readonly pieces: number
  /** What the term is worth beside its likeness: the reader's language and the entry's own label go first. */
  readonly language: 'da' | 'en'
  readonly label: boolean
}

export interface Named {
  readonly label: { readonly da: string; readonly en: string }
  readonly synonyms: { readonly da: readonly string[]; readonly en: readonly string[] }
}

export interface TermIndex<Entry> {
  readonly terms: readonly Term<Entry>[]
  /** Numbers of the terms that hold a trigram. */
  readonly holding: ReadonlyMap<string, readonly number[]>
}

function termsOf<Entry extends Named>(entry: Entry): readonly Term<Entry>[] {
  return (['da', 'en'] as const).flatMap((language) =>
    [entry.label[language], ...entry.synonyms[language]].map((text, place) => {
      const folded = fold(text)
      return { entry, text, folded, pieces: trigrams(folded).length, language, label: place === 0 }
    }),
  )
}

export function buildTermIndex<Entry extends Named>(entries: readonly Entry[]): TermIndex<Entry> {
  const terms = entries.flatMap(termsOf)
  const holding = new Map<string, number[]>()
  for (const [number, term] of terms.entries()) {
    for (const piece of trigrams(term.folded)) {
      const found = holding.get(piece)
      if (found) found.push(number)
      else holding.set(piece, [number])
    }
  }
  return { terms, holding }
}

/** How many of the query's trigrams each term shares, by term number. */
export function sharedPieces<Entry>({ terms, holding }: TermIndex<Entry>, pieces: readonly string[]): Uint16Array {
  const shared = new Uint16Array(terms.length)
  for (const piece of pieces) {
    for (const number of holding.get(piece) ?? []) shared[number] = (shared[number] ?? 0) + 1
  }
  return shared
}
