import { compareText, never } from '../order.ts'
import type { Columns } from './columns.ts'

type IsBefore = (one: number, other: number) => boolean

/** Ties of one candidate's list: by vacancy id. */
export function vacancyTies({ vacancies: { profiles } }: Columns): IsBefore {
  const idOf = (index: number) => profiles[index]?.id ?? ''
  return (one, other) => compareText(idOf(one), idOf(other)) < 0
}

/** Ties of one vacancy's list: in the full view who has waited longest and the id, else the pseudonym. */
export function candidateTies({ candidates: { profiles } }: Columns, tieBreak?: (id: string) => string): IsBefore {
  const idOf = (index: number) => profiles[index]?.id ?? ''
  if (tieBreak) return (one, other) => compareText(tieBreak(idOf(one)), tieBreak(idOf(other))) < 0

  const since = (index: number) => profiles[index]?.waitingSince ?? never
  return (one, other) => (compareText(since(one), since(other)) || compareText(idOf(one), idOf(other))) < 0
}
