import type { ConditionDoor, CountBand } from '@fleksbro/contract'
import { bandOf } from '../matches/band.ts'
import type { Counted } from './vacancy-doors.service.ts'

/** The greatest first. The smallest says nothing: nobody learns whether it is somebody or nobody. */
const told: readonly CountBand[] = ['20+', '10-19', '5-9']

/** What a company may be told of counts in one or more municipalities, added up. */
export function bandsOf(counts: readonly Counted[]): { readonly band: CountBand; readonly doors: ConditionDoor[] } {
  const sums = new Map<string, number>()
  for (const { opens } of counts)
    for (const [need, more] of Object.entries(opens)) sums.set(need, (sums.get(need) ?? 0) + more)
  return {
    band: bandOf(counts.reduce((sum, { fits }) => sum + fits, 0)),
    doors: [...sums]
      .map(([need, more]) => ({ need, more: bandOf(more) }))
      .filter(({ more }) => told.includes(more))
      // Within a band by code: the order, too, says no more than the band.
      .sort((a, b) => told.indexOf(a.more) - told.indexOf(b.more) || (a.need < b.need ? -1 : 1)),
  }
}
