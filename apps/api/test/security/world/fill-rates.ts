import { randomUUID } from 'node:crypto'
import { SUBSIDY_RATES } from '@fleksbro/fleksjob'
import { subsidyRates } from '../../../src/db/schema/index.ts'
import { home } from '../../builders.ts'
import type { startTestApp } from '../../test-app.ts'

type TestApp = Awaited<ReturnType<typeof startTestApp>>

/** Rates that an admin has entered for a day to come, here and next door. */
export async function fillRates({ given }: Pick<TestApp, 'given'>) {
  const [newest] = SUBSIDY_RATES.slice(-1)
  if (!newest) throw new Error('There are no rates.')
  const { year: _, ...rates } = newest
  const enter = (municipality: string) =>
    given.system(async (tx) => {
      const ratesId = randomUUID()
      await tx
        .insert(subsidyRates)
        .values({ ...rates, municipality, id: ratesId, validFrom: '2099-01-01', savedAt: tx.now })
      return { params: { ratesId } }
    }, municipality)
  return { home: await enter(home), foreign: await enter('0998'), missing: { params: { ratesId: randomUUID() } } }
}
