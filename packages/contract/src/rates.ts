import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Day, Id, Instant, Line } from './values.ts'

const Kroner = z.int('invalid-type').min(100, 'too-small').max(100_000_00, 'too-big')
const Percent = z.int('invalid-type').min(0, 'too-small').max(100, 'too-big')

/** The rates of fleksløntilskud: amounts in whole øre a month, shares in whole percent. */
const rates = {
  /** First day they hold. */
  validFrom: Day,
  /** Highest rate of unemployment benefit. */
  maxDagpenge: Kroner,
  /** 98 % of it: the subsidy before anything is deducted. */
  max98: Kroner,
  /** Wage up to here is deducted at `percentToThreshold`, above at `percentAbove`. */
  threshold: Kroner,
  percentToThreshold: Percent,
  percentAbove: Percent,
  /** Withheld of the subsidy as ATP, at most `atpMost`. */
  atpPercent: Percent,
  atpMost: z.int('invalid-type').min(0, 'too-small').max(100_000_00, 'too-big'),
  source: Line(300),
  /** Somebody has read them in the source. If false, show "ikke bekræftet". */
  verified: z.boolean(),
}

export const RatesToday = z.object({
  ...rates,
  year: z.int(),
  /** They are of an earlier year, because nobody has entered the new ones; never shown without saying so. */
  outdated: z.boolean(),
})
export type RatesToday = z.output<typeof RatesToday>

/** Whether a row is used: `later` its day has not come, `now` today, `before` its time is over, `replaced` a newer row has its day. */
export const RatesState = z.enum(['later', 'now', 'before', 'replaced', 'withdrawn'])

export const RatesRow = z.object({
  ...rates,
  /** Null: one of ours, which every municipality starts from. */
  id: Id.nullable(),
  state: RatesState,
  savedBy: z.string().nullable(),
  savedAt: Instant.nullable(),
  allowedActions: z.array(z.enum(['withdraw'])),
})
export type RatesRow = z.output<typeof RatesRow>

export const readRates = endpoint({
  method: 'GET',
  path: '/rates',
  summary: 'The rates of the subsidy that hold today; guiding only',
  reply: z.object({ rates: RatesToday.nullable() }),
})
export const listRates = endpoint({
  method: 'GET',
  path: '/rates/history',
  summary: 'Every row of rates, ours and the municipality’s, newest first',
  reply: z.array(RatesRow),
})
export const saveRates = endpoint({
  method: 'POST',
  path: '/rates',
  summary: 'Rates from a day on; rows that stand are never changed',
  body: z.strictObject(rates),
  reply: z.array(RatesRow),
  creates: true,
})
export const withdrawRates = endpoint({
  method: 'DELETE',
  path: '/rates/:ratesId',
  summary: 'Withdraw rates whose day has not come',
  params: z.object({ ratesId: Id }),
  reply: z.array(RatesRow),
})
