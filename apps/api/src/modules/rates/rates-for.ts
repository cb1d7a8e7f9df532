import { type RatesOnDay, ratesOn, SUBSIDY_RATES } from '@fleksbro/fleksjob'
import { dayOf } from '../../clock.ts'
import type { Transaction } from '../../db/client.ts'
import { asRates } from './as-rates.ts'
import { findRates } from './rates.queries.ts'

/** The rates that hold on a day (today): the municipality's of the context in front of ours. Undefined before the first. */
export async function ratesFor(tx: Transaction, day: string = dayOf(tx.now)): Promise<RatesOnDay | undefined> {
  const { municipality } = tx.context
  const said = municipality ? await findRates(tx, municipality) : []
  return ratesOn(day, [...SUBSIDY_RATES, ...said.map(asRates)])
}
