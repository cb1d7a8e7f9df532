const shortestForParts = 3
const leastShared = 0.4

/**
 * How well a folded term answers a folded query, 0 (not at all) to 1000 (the same).
 * In falling order: the same, begins so, a word begins so, holds it (a Danish compound's later part),
 * holds every word of it, and by shared trigrams: misspelt, in another form, or compounded differently.
 */
export function likeness(query: string, term: string, shared: number, queryPieces: number, termPieces: number): number {
  if (term === query) return 1000
  const closeness = Math.round((50 * query.length) / (query.length + term.length))
  if (term.startsWith(query)) return 900 + closeness
  if (term.includes(` ${query}`)) return 800 + closeness
  if (query.length < shortestForParts) return 0
  if (term.includes(query)) return 700 + closeness
  if (query.includes(' ') && query.split(' ').every((word) => term.includes(word))) return 600 + closeness

  const share = shared / queryPieces
  if (share < leastShared) return 0
  return Math.round(300 * share + (200 * 2 * shared) / (queryPieces + termPieces))
}
