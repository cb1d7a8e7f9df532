import { full, half } from '../finding.ts'
import type { ListColumn } from './list-column.ts'
import { type NeedColumns, needLines } from './need-columns.ts'
import { met, type OutcomeCode, open, unmet } from './outcomes.ts'
import type { Tally } from './tally.ts'

/** `measureNeeds` over columns: adds the needs of one list to the person's side and says how they end. */
export function measureNeeds(
  needs: NeedColumns,
  list: ListColumn,
  candidate: number,
  vacancy: number,
  weight: number,
  person: Tally,
): OutcomeCode {
  const { pool, start, end } = list
  const from = start[candidate] as number
  const to = end[candidate] as number
  const count = to - from
  if (count === 0) return met

  let metNeeds = 0
  let openNeeds = 0
  let unansweredNeeds = 0
  for (let at = from; at < to; at++) {
    const line = needs.lineOf(pool[at] as number, vacancy)
    if (line === needLines.met) metNeeds++
    else if (line !== needLines.unmet) openNeeds++
    if (line === needLines.unanswered) unansweredNeeds++
  }
  const mean = (sum: number) => Math.floor(sum / count)
  person.judge(
    weight,
    mean(full * metNeeds + half * openNeeds),
    mean(full * metNeeds),
    mean(full * (metNeeds + openNeeds)),
    mean(full * (count - unansweredNeeds)),
  )
  if (metNeeds + openNeeds < count) return unmet
  return openNeeds > 0 ? open : met
}
