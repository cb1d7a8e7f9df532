import type { Transaction } from '../../db/client.ts'
import { type DayMarket, DayMarkets } from './day-market.ts'
import type { Market } from './market.ts'
import { Markets } from './markets.ts'

export { isKeptApart, type KnownCandidate, type KnownVacancy, type Matching } from './matching.ts'

/**
 * The municipality's people and openings ready for ranking, with every change that was committed before this call, in
 * whatever process it was made. A transaction that has itself noted a change gets one of its own, which knows it.
 *
 * Costs one look at the change sequence; whoever comes first after a change takes it in. Runs in any context of the
 * municipality, and reads as the system: what of it a reader may see is the caller's to check against the database.
 */
export const engineFor = (tx: Transaction): Promise<Market> => tx.memory.of(Markets).inStep(tx, municipalityOf(tx))

/**
 * Today's openings with the people whom companies saw when the day began, as they were then; an erased person is not
 * among them. For counts that companies are told in bands: `countToday` also keeps an answer for the day.
 */
export const frozenCompanyEngine = (tx: Transaction): Promise<DayMarket> =>
  tx.memory.of(DayMarkets).inStep(tx, municipalityOf(tx))

export function municipalityOf({ context }: Transaction): string {
  if (!context.municipality) throw new Error('An engine belongs to a municipality.')
  return context.municipality
}
