import { ratesOn } from '@fleksbro/fleksjob'
import { asSystem } from '../../db/as-system.ts'
import type { Transaction } from '../../db/client.ts'
import { subsidyRates } from '../../db/schema/index.ts'
import { accountId } from '../account-plans.ts'
import type { Calendar } from '../calendar.ts'
import { demoId } from '../ids.ts'

/** The admin has entered what next year's rates may become, and says that nobody has confirmed it. */
export async function fillRates(tx: Transaction, municipality: string, calendar: Calendar) {
  const rates = ratesOn(calendar.ahead(0))
  if (!rates) throw new Error('There are no rates.')
  const dearer = (ore: number) => Math.round((ore * 1.03) / 100) * 100
  const maxDagpenge = dearer(rates.maxDagpenge)
  await asSystem(tx, municipality, (there) =>
    there.insert(subsidyRates).values({
      municipality,
      id: demoId('rates'),
      validFrom: `${Number(calendar.ahead(0).slice(0, 4)) + 1}-01-01`,
      maxDagpenge,
      max98: Math.round((maxDagpenge * 0.98) / 100) * 100,
      threshold: dearer(rates.threshold),
      percentToThreshold: rates.percentToThreshold,
      percentAbove: rates.percentAbove,
      atpPercent: rates.atpPercent,
      atpMost: rates.atpMost,
      source: 'Opdigtet skøn til demoen – afventer vejledningen om satser',
      verified: false,
      savedBy: accountId('palle'),
      savedAt: calendar.ago(9),
    }),
  )
}
