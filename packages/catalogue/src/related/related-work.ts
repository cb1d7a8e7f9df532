import type { Work, WorkOccupation } from '../types.ts'
import { explain, type RelatedOccupation } from './explain.ts'
import { addGroups } from './groups.ts'
import { essentialsOf, indexOccupations, type OccupationIndex } from './occupation-index.ts'

export interface RelatedOptions {
  /** Occupations she has had: left out of the answer, but what they take counts as known, and work near them counts more. */
  readonly worked?: readonly string[]
  /** Further occupations to leave out. */
  readonly exclude?: readonly string[]
  /** At most so many answers; 20 when left out. */
  readonly limit?: number
}

/**
 * Ranks occupations for what somebody can. Competences and occupations are named by catalogue id or ESCO address, in
 * any order; unknown ones say nothing. Answers the best first, with what each uses of hers and what would be new; the
 * same question always has the same answer, down to the last id.
 */
export type RelatedWork = (competences: readonly string[], options?: RelatedOptions) => readonly RelatedOccupation[]

/** What something close to a competence is worth beside the competence itself. */
const credits = { likely: 0.8, narrower: 0.3, broader: 0.3, sibling: 0.1 }
const usual = 20

/**
 * The ranking over a catalogue. Each competence counts by how rare it is over the catalogue's occupations, something
 * broader, narrower or beside it counts in part, and an occupation gains from the other occupations of its DISCO groups
 * that fit. Everything is built at the first question.
 */
export function createRelatedWork(work: Work): RelatedWork {
  let built: OccupationIndex | undefined
  return (competences, { worked = [], exclude = [], limit = usual } = {}) => {
    built ??= indexOccupations(work)
    const index = built
    const past = new Set(worked.map(index.idOf))
    const left = new Set([...past, ...exclude.map(index.idOf)])
    const had = work.occupations.filter(({ id }) => past.has(id))
    const known = knownFrom(competences.map(index.idOf), had, index)

    const scores = new Float64Array(index.occupations.length)
    for (const [competence, credit] of withKin(known, index)) index.spread(competence, credit, scores)
    for (const [at, { id }] of index.occupations.entries()) if (left.has(id)) scores[at] = 0
    const whole = addGroups(scores, index.occupations, had)
    const best = whole.reduce((most, score) => Math.max(most, score), 0)

    return index.occupations
      .map((occupation, at) => ({ occupation, score: whole[at] ?? 0 }))
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score || (one.occupation.id < other.occupation.id ? -1 : 1))
      .slice(0, limit)
      .map(({ occupation, score }) => explain(occupation, Math.max(1, Math.round(1000 * (score / best))), known, index))
  }
}

/** What she says she can, and what her past work makes likely. In the order of ids, so that sums never depend on hers. */
function knownFrom(
  competences: readonly string[],
  had: readonly WorkOccupation[],
  index: OccupationIndex,
): ReadonlyMap<string, number> {
  const known = new Map<string, number>()
  for (const id of had.flatMap(essentialsOf)) known.set(id, credits.likely)
  for (const id of competences) if (index.competences.has(id)) known.set(id, 1)
  return new Map([...known].sort(([one], [other]) => (one < other ? -1 : 1)))
}

function withKin(known: ReadonlyMap<string, number>, index: OccupationIndex): ReadonlyMap<string, number> {
  const all = new Map(known)
  const atLeast = (id: string, credit: number) => {
    if (credit > (all.get(id) ?? 0)) all.set(id, credit)
  }
  for (const [id, credit] of known) {
    for (const sibling of index.siblings(id)) atLeast(sibling, credit * credits.sibling)
    for (const narrower of index.narrower(id)) atLeast(narrower, credit * credits.narrower)
    const broader = index.broader(id)
    if (broader !== undefined) atLeast(broader, credit * credits.broader)
  }
  return all
}
