import type { Competence, WorkOccupation } from './types.ts'

const rarest = 1000

/** A competence and everything broader than it. */
function withBroader(id: string, competences: ReadonlyMap<string, Competence>): readonly string[] {
  const chain: string[] = []
  for (let at: string | undefined = id; at !== undefined && !chain.includes(at); at = competences.get(at)?.broader) {
    chain.push(at)
  }
  return chain
}

/**
 * How telling each competence is, 1 to 1000, by inverse document frequency over these occupations and what each uses:
 * 1000 · ln(N / n) / ln N, rounded, where n of N occupations use it or a narrower one. 1000: one occupation or none does;
 * 1: every one does. More users never make it rarer, and a competence is never rarer than one below it.
 */
export function rarities(
  competences: ReadonlyMap<string, Competence>,
  occupations: readonly WorkOccupation[],
  used: (occupation: WorkOccupation) => readonly string[],
): ReadonlyMap<string, number> {
  const users = new Map<string, number>()
  for (const occupation of occupations) {
    const all = new Set(used(occupation).flatMap((id) => withBroader(id, competences)))
    for (const id of all) users.set(id, (users.get(id) ?? 0) + 1)
  }
  const all = Math.log(Math.max(2, occupations.length))
  const rarity = (id: string) => rarest * (1 - Math.log(Math.max(1, users.get(id) ?? 0)) / all)
  return new Map([...competences.keys()].map((id) => [id, Math.max(1, Math.round(rarity(id)))]))
}
