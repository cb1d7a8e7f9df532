import type { BodyOf, RatesRow, RatesToday, saveRates } from '@fleksbro/contract'
import { SUBSIDY_RATES } from '@fleksbro/fleksjob'
import { dayOf } from '../../clock.ts'
import type { Transaction } from '../../db/client.ts'
import { record } from '../../db/record.ts'
import { conflict, invalid, notFound } from '../../http/errors.ts'
import { checkFreeText } from '../../http/free-text.ts'
import type { SessionUser } from '../../http/user.ts'
import { asRates } from './as-rates.ts'
import { canWithdraw, problemsOf, statesOn } from './rates.policy.ts'
import { findRatesForUpdate, findRatesHistory, insertRates, markRatesWithdrawn } from './rates.queries.ts'
import { ratesFor } from './rates-for.ts'

export async function readToday(tx: Transaction): Promise<{ rates: RatesToday | null }> {
  return { rates: (await ratesFor(tx)) ?? null }
}

/** Newest first; what was said last about a day stands before what it replaced. */
export async function list(tx: Transaction, user: SessionUser): Promise<RatesRow[]> {
  const today = dayOf(tx.now)
  const ours = SUBSIDY_RATES.map((rates) => ({ ...rates, id: null, savedBy: null, savedAt: null, withdrawn: false }))
  const said = (await findRatesHistory(tx, here(user))).map((row) => ({
    ...asRates(row),
    id: row.id,
    savedBy: row.savedByName,
    savedAt: row.savedAt.toISOString(),
    withdrawn: row.withdrawnAt !== null,
  }))
  const rows = [...ours, ...said]
  const states = statesOn(today, rows)
  return rows
    .map(
      (row, index): RatesRow => ({
        ...row,
        state: states[index] ?? 'before',
        allowedActions: row.id !== null && canWithdraw(row, today) ? ['withdraw'] : [],
      }),
    )
    .reverse()
    .sort((one, other) => other.validFrom.localeCompare(one.validFrom))
}

export async function save(tx: Transaction, user: SessionUser, id: string, body: BodyOf<typeof saveRates>) {
  const problems = problemsOf(body, dayOf(tx.now))
  if (problems.length > 0) throw invalid(...problems)
  checkFreeText({ '/source': body.source }, { keepWords: true })
  await insertRates(tx, { ...body, id, municipality: here(user), savedBy: user.accountId, savedAt: tx.now })
  await record(tx, 'rates-saved')
}

export async function withdraw(tx: Transaction, user: SessionUser, id: string): Promise<RatesRow[]> {
  const row = await findRatesForUpdate(tx, here(user), id)
  if (!row) throw notFound()
  if (row.withdrawnAt === null) {
    if (row.validFrom <= dayOf(tx.now)) throw conflict('rates-in-use')
    await markRatesWithdrawn(tx, row, user.accountId)
    await record(tx, 'rates-withdrawn')
  }
  return list(tx, user)
}

function here({ municipality }: SessionUser): string {
  if (!municipality) throw notFound()
  return municipality
}
