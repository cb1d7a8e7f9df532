import type { SubsidyRates } from '@fleksbro/fleksjob'
import type { StoredRates } from './rates.queries.ts'

/** A stored row as the rules of the subsidy take it. */
export const asRates = (row: StoredRates): SubsidyRates => ({
  validFrom: row.validFrom,
  year: Number(row.validFrom.slice(0, 4)),
  maxDagpenge: row.maxDagpenge,
  max98: row.max98,
  threshold: row.threshold,
  percentToThreshold: row.percentToThreshold,
  percentAbove: row.percentAbove,
  atpPercent: row.atpPercent,
  atpMost: row.atpMost,
  source: row.source,
  verified: row.verified,
})
