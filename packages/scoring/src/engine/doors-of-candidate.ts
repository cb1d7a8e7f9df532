import type { Candidate } from '../facts.ts'
import { indicesOf } from './bits.ts'
import type { Columns } from './columns.ts'
import { emptyBits } from './hard-filter.ts'
import { Hindrances, without } from './hindrances.ts'
import { type Step, stepsOf } from './loosen.ts'
import { unmet } from './outcomes.ts'
import type { PairColumn } from './pair-column.ts'

/** What one step beyond a limit would open. */
export interface LimitDoor extends Step {
  /** How many vacancies have an unmet condition now, and would have none. */
  readonly more: number
}

/** For each limit and step: how many more vacancies would have no unmet condition. */
export function doorsOfCandidate(columns: Columns, candidate: number): readonly LimitDoor[] {
  const { candidates, vacancies, pairColumns, needs, book } = columns
  const profile = candidates.profiles[candidate] as Candidate
  const { members } = vacancies
  const hindrances = new Hindrances(members.length)
  const hindered = pairColumns.map((column) => {
    const bits = emptyBits(members.length)
    column.addVacancies(candidate, bits, 'all')
    hindrances.add(bits.unmet)
    return { column, unmet: bits.unmet }
  })
  const needed = emptyBits(members.length)
  needs.eachRequired(candidate, (need) => needs.addVacancies(need, needed, 'all'))
  hindrances.add(needed.unmet)

  const byLimit = new Map<string, { readonly column: PairColumn; readonly indices: Uint32Array }>()
  for (const { column, unmet } of hindered) {
    const indices = new Uint32Array(vacancies.size)
    const count = indicesOf(without(members, unmet, hindrances.twice), indices)
    for (const field of column.criterion.reads.candidate)
      byLimit.set(field, { column, indices: indices.subarray(0, count) })
  }
  return stepsOf(profile).flatMap((step) => {
    const door = byLimit.get(step.limit)
    if (!door) return []
    door.column.bindKey(door.column.keyOf({ ...profile, ...step.change }))
    let more = 0
    for (const vacancy of door.indices) if (book.outcome[door.column.lineOf(vacancy)] !== unmet) more++
    return [{ ...step, more }]
  })
}
