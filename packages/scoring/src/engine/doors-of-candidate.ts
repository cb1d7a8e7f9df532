import type { Candidate } from '../facts.ts'
import { type Bits, indicesOf } from './bits.ts'
import type { Columns } from './columns.ts'
import { Hindrances, without } from './hindrances.ts'
import { type Step, stepsOf } from './loosen.ts'
import type { PairColumn } from './pair-column.ts'

/** What one step beyond a limit would open. */
export interface LimitDoor extends Step {
  /** How many vacancies have an unmet condition now, and would have none. */
  readonly more: number
}

/** The vacancies that one column alone keeps shut. */
interface Shut {
  readonly column: PairColumn
  readonly vacancies: Uint32Array
}

/** For each limit and step: how many more vacancies would have no unmet condition. */
export function doorsOfCandidate(columns: Columns, candidate: number): readonly LimitDoor[] {
  const profile = columns.candidates.profiles[candidate] as Candidate
  const shut = shutByLimit(columns, candidate)
  return stepsOf(profile).flatMap((step) => {
    const door = shut.get(step.limit)
    if (!door) return []
    const { column, vacancies } = door
    // Where nothing is shut by this limit alone, no step opens anything.
    if (vacancies.length > 0) column.bindKey(column.keyOf({ ...profile, ...step.change }))
    return [{ ...step, more: vacancies.length - column.countUnmet(vacancies) }]
  })
}

/** By the field of a candidate that a column reads. */
function shutByLimit(columns: Columns, candidate: number): ReadonlyMap<string, Shut> {
  const { vacancies, pairColumns, needs } = columns
  const { members } = vacancies
  const hindrances = new Hindrances(members.length)
  // Only who is ruled out is asked for; who is left open is written where nobody reads it.
  const open: Bits = new Uint32Array(members.length)
  const hindered = pairColumns.map((column) => {
    const unmet: Bits = new Uint32Array(members.length)
    column.addVacancies(candidate, { unmet, open }, 'all')
    hindrances.add(unmet)
    return { column, unmet }
  })
  const needed: Bits = new Uint32Array(members.length)
  needs.eachRequired(candidate, (need) => needs.addVacancies(need, { unmet: needed, open }, 'all'))
  hindrances.add(needed)

  const shut = new Map<string, Shut>()
  // No vacancy is shut by two columns alone, so that all of them have room in one list.
  const room = new Uint32Array(vacancies.size)
  let used = 0
  for (const { column, unmet } of hindered) {
    const rest = room.subarray(used)
    const count = indicesOf(without(members, unmet, hindrances.twice), rest)
    used += count
    for (const field of column.criterion.reads.candidate)
      shut.set(field, { column, vacancies: rest.subarray(0, count) })
  }
  return shut
}
