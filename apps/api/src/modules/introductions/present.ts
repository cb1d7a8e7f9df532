import type { Introduction } from '@fleksbro/contract'
import type { Transaction } from '../../db/client.ts'
import type { SessionUser } from '../../http/user.ts'
import { findOfferedVacancies, findVacancyOfCompany, presentVacancyCard } from '../vacancies/vacancy-store.ts'
import { stateFor, stepsFor } from './introductions.policy.ts'
import type { IntroductionRow } from './introductions.queries.ts'
import { waitsFor } from './introductions.states.ts'
import { insideReading } from './present-inside.ts'
import { companyReading } from './present-to-company.ts'
import { countUnread } from './thread/thread.queries.ts'

/** What differs between readers. */
export interface Reading
  extends Omit<Introduction, 'id' | 'state' | 'deadline' | 'waitsFor' | 'vacancy' | 'steps' | 'unread'> {
  readonly readsThread: boolean
}
export type Read = (row: IntroductionRow, vacancy: { readonly offered: boolean }) => Promise<Reading>

/** Rows as this reader may know them. */
export async function presentAll(
  tx: Transaction,
  user: SessionUser,
  rows: readonly IntroductionRow[],
): Promise<Introduction[]> {
  if (rows.length === 0) return []
  const read = user.role === 'company' ? await companyReading(tx, user, rows) : await insideReading(tx, user, rows)
  const about = [...new Set(rows.map(({ vacancyId }) => vacancyId))]
  const offered = new Map((await findOfferedVacancies(tx, about)).map((vacancy) => [vacancy.id, vacancy]))
  const unread = await countUnread(
    tx,
    rows.map(({ id }) => id),
  )
  const presented: Introduction[] = []
  for (const row of rows) {
    const vacancy = offered.get(row.vacancyId) ?? (await findVacancyOfCompany(tx, row.vacancyId, row.companyId))
    if (!vacancy) continue
    const state = stateFor(user, row.state)
    const { readsThread, ...reading } = await read(row, { offered: offered.has(row.vacancyId) })
    presented.push({
      id: row.id,
      state,
      deadline: row.deadline?.toISOString() ?? null,
      waitsFor: waitsFor[state],
      vacancy: presentVacancyCard(vacancy),
      steps: stepsFor(user, row.steps),
      ...reading,
      unread: readsThread ? (unread.get(row.id) ?? 0) : 0,
      caseworker: reading.caseworker ?? vacancy.caseworker,
    })
  }
  return presented
}
