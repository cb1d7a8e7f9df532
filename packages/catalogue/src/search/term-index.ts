import { fold, trigrams } from './fold.ts'

export interface Named {
  readonly label: { readonly da: string; readonly en: string }
  readonly synonyms: { readonly da: readonly string[]; readonly en: readonly string[] }
}

/** One way of naming an entry. */
interface Term {
  /** The number of what it names. */
  readonly entry: number
  readonly text: string
  readonly folded: string
  readonly language: 'da' | 'en'
  readonly label: boolean
  /** What its pieces weigh together. */
  weight: number
}

/** A query's three-letter pieces looked up: what they weigh, and what each term and each entry holds of them. */
export interface Lookup {
  readonly weight: number
  /** Numbers of the terms that hold any of the pieces. */
  readonly terms: Uint32Array
  readonly heldBy: Float32Array
  readonly heldByEntry: Float32Array
}

export interface TermIndex {
  readonly terms: readonly Term[]
  /** What the pieces of all names of an entry weigh together, by its number. */
  readonly entryWeights: Float32Array
  /** The answer is good until the next call. */
  lookUp(pieces: readonly string[]): Lookup
}

/** A piece that stands in no term is a slip of the finger more often than a word of its own. */
const unheardOf = 1.5

interface Holding {
  readonly terms: number[]
  readonly entries: number[]
}

export function buildTermIndex(entries: readonly Named[]): TermIndex {
  const terms = entries.flatMap(termsOf)
  const holding = holdersOf(terms)
  const weights = new Map([...holding].map(([piece, { terms: by }]) => [piece, telling(terms.length, by.length)]))
  const entryWeights = new Float32Array(entries.length)
  for (const [piece, { terms: by, entries: of }] of holding) {
    const weight = weights.get(piece) ?? 0
    for (const number of by) (terms[number] as Term).weight += weight
    for (const number of of) entryWeights[number] = (entryWeights[number] as number) + weight
  }
  const compact = new Map(
    [...holding].map(([piece, by]) => [
      piece,
      { terms: Uint32Array.from(by.terms), entries: Uint32Array.from(by.entries) },
    ]),
  )
  const heldBy = new Float32Array(terms.length)
  const heldByEntry = new Float32Array(entries.length)
  const touched = new Uint32Array(terms.length)

  return {
    terms,
    entryWeights,
    lookUp(pieces) {
      heldBy.fill(0)
      heldByEntry.fill(0)
      let count = 0
      let whole = 0
      for (const piece of pieces) {
        const weight = weights.get(piece) ?? unheardOf
        whole += weight
        const by = compact.get(piece)
        if (!by) continue
        for (const number of by.terms) {
          if (heldBy[number] === 0) touched[count++] = number
          heldBy[number] = (heldBy[number] as number) + weight
        }
        for (const number of by.entries) heldByEntry[number] = (heldByEntry[number] as number) + weight
      }
      return { weight: whole, terms: touched.subarray(0, count), heldBy, heldByEntry }
    },
  }
}

/** A piece that few terms have tells more; the root keeps one rare slip from outweighing the rest of a word. */
const telling = (all: number, holders: number) => Math.sqrt(Math.log(1 + all / holders))

function termsOf(named: Named, entry: number): readonly Term[] {
  return (['da', 'en'] as const).flatMap((language) =>
    [named.label[language], ...named.synonyms[language]].map((text, place) => ({
      entry,
      text,
      folded: fold(text),
      language,
      label: place === 0,
      weight: 0,
    })),
  )
}

function holdersOf(terms: readonly Term[]): ReadonlyMap<string, Holding> {
  const holding = new Map<string, Holding>()
  for (const [number, { folded, entry }] of terms.entries()) {
    for (const piece of trigrams(folded)) {
      const found = holding.get(piece) ?? { terms: [], entries: [] }
      if (found.terms.length === 0) holding.set(piece, found)
      found.terms.push(number)
      // The terms of an entry follow each other.
      if (found.entries.at(-1) !== entry) found.entries.push(entry)
    }
  }
  return holding
}
