import type { Engine } from '@fleksbro/scoring'
import { asSystem } from '../../db/as-system.ts'
import type { Transaction } from '../../db/client.ts'
import { rulesOf } from '../matches/rules.ts'
import { frozenCompanyEngine, municipalityOf } from './engine.service.ts'
import { findCounts, saveCounts } from './population.queries.ts'

type Counts = Readonly<Record<string, number>>

interface Question {
  /** The company that is told, in a band. */
  readonly cvr: string
  /** What is counted, and for which answers: the vacancy's facts. As JSON it names the count for the rest of the day. */
  readonly about: unknown
}

/**
 * Counts people for a company, in one municipality and on the population of the day. The same question has the same
 * answer until the day ends, in every process, whoever leaves or is erased meanwhile. Only bands of it may be told.
 */
export async function countToday(
  tx: Transaction,
  { cvr, about }: Question,
  count: (engine: Engine) => Counts,
): Promise<Counts> {
  const municipality = municipalityOf(tx)
  const question = JSON.stringify([cvr, (await rulesOf(tx)).version, about])
  const told = await asSystem(tx, municipality, (there) => findCounts(there, question))
  if (told) return told

  const market = await frozenCompanyEngine(tx)
  const counts = market.countFor(cvr, count)
  // Counts are the system's: a company is told bands of them.
  return asSystem(tx, municipality, async (there) => {
    await saveCounts(there, question, counts)
    return (await findCounts(there, question)) ?? counts
  })
}
