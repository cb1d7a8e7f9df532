import type { Bits } from './bits.ts'
import { orInto } from './bits.ts'
import type { Columns } from './columns.ts'
import { open, unmet } from './outcomes.ts'
import type { HardBits, PairColumn } from './pair-column.ts'

export function emptyBits(words: number): HardBits {
  return { unmet: new Uint32Array(words), open: new Uint32Array(words) }
}

/**
 * Adds the vacancies that a hard condition rules out or leaves open for a candidate, as far as is known at little cost.
 * Returns the columns that have to be asked about each vacancy that is left.
 */
export function filterVacancies({ pairColumns, needs }: Columns, candidate: number, bits: HardBits): PairColumn[] {
  needs.eachRequired(candidate, (need) => needs.addVacancies(need, bits, 'cheap'))
  return pairColumns.filter((column) => !column.addVacancies(candidate, bits, 'cheap'))
}

/** Adds the candidates whom a hard condition rules out or leaves open for a vacancy. */
export function filterCandidates({ pairColumns, needs }: Columns, vacancy: number, bits: HardBits): void {
  for (const column of pairColumns) column.addCandidates(vacancy, bits, 'cheap')
  for (let need = 0; need < needs.count; need++) {
    const outcome = needs.outcomeOf(need, vacancy)
    if (outcome === unmet) orInto(bits.unmet, needs.requiredBy[need] as Bits)
    else if (outcome === open) orInto(bits.open, needs.requiredBy[need] as Bits)
  }
}
