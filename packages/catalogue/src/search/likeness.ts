const shortestForParts = 3
/** Of the query's weight in pieces: below this a term is not worth spelling out, and below the next not alike. */
export const leastToLook = 0.25
const leastShared = 0.3

/** How much of the query's pieces a term and its whole entry share, weighed by how telling each piece is; 0 to 1. */
export interface Shared {
  /** Of the query's pieces, those the term has. */
  readonly ofQuery: number
  /** Pieces in common against all pieces of both (Dice). */
  readonly ofBoth: number
  /** The query against all words of the entry together (cosine), so that its other names speak for it, too. */
  readonly ofEntry: number
}

/**
 * How well a folded term answers a folded query, 0 (not at all) to 1000 (the same).
 * In falling order: the same, begins so, a word begins so, holds it (a Danish compound's later part),
 * holds every word of it, and by shared pieces: misspelt, in another form, or compounded differently.
 */
export function likeness(query: string, words: readonly string[], term: string, shared: () => Shared): number {
  if (term === query) return 1000
  const closeness = Math.round((50 * query.length) / (query.length + term.length))
  if (term.startsWith(query)) return 900 + closeness
  if (query.length < shortestForParts) return term.includes(` ${query}`) ? 800 + closeness : 0
  const at = term.indexOf(query)
  if (at > 0) return (term.includes(` ${query}`) ? 800 : 700) + closeness
  if (words.length > 1 && words.every((word) => term.includes(word))) return 600 + closeness

  const { ofQuery, ofBoth, ofEntry } = shared()
  return ofQuery < leastShared ? 0 : Math.round(500 * ofBoth + 200 * (1 - ofBoth) * ofEntry)
}
