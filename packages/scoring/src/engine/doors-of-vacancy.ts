import { type Bits, countBits, orInto } from './bits.ts'
import type { Columns } from './columns.ts'
import { emptyBits } from './hard-filter.ts'
import { Hindrances, without } from './hindrances.ts'
import { open, unmet } from './outcomes.ts'
import type { HardBits } from './pair-column.ts'

/** What offering one condition would open. */
export interface ConditionDoor {
  /** Need code. */
  readonly need: string
  /** How many people have an unmet condition now, and would have none if this were offered. */
  readonly more: number
  /** How many people have no unmet condition, and would have this one met instead of open. */
  readonly clearer: number
}

/** Every condition that would make a difference to somebody if the vacancy offered it, the greatest first. */
export function doorsOfVacancy(columns: Columns, vacancy: number): readonly ConditionDoor[] {
  const { pairColumns, candidates } = columns
  const { members } = candidates
  const hindrances = new Hindrances(members.length)
  for (const column of pairColumns) {
    const bits = emptyBits(members.length)
    column.addCandidates(vacancy, bits, 'all')
    hindrances.add(bits.unmet)
  }
  const byCode = hinderedByCode(columns, vacancy)
  for (const { unmet } of byCode.values()) hindrances.add(unmet)

  return [...byCode]
    .map(([need, bits]) => ({
      need,
      more: countBits(without(members, bits.unmet, hindrances.twice)),
      clearer: countBits(without(members, bits.open, hindrances.once)),
    }))
    .filter(({ more, clearer }) => more + clearer > 0)
    .sort((a, b) => b.more - a.more || b.clearer - a.clearer || (a.need < b.need ? -1 : 1))
}

/** By need code: who requires it and does not find it, or not yet. */
function hinderedByCode({ needs, candidates }: Columns, vacancy: number): ReadonlyMap<string, HardBits> {
  const byCode = new Map<string, HardBits>()
  for (let need = 0; need < needs.count; need++) {
    const outcome = needs.outcomeOf(need, vacancy)
    if (outcome !== unmet && outcome !== open) continue
    const code = needs.codeOf[need] as string
    const bits = byCode.get(code) ?? emptyBits(candidates.members.length)
    byCode.set(code, bits)
    orInto(outcome === unmet ? bits.unmet : bits.open, needs.requiredBy[need] as Bits)
  }
  return byCode
}
