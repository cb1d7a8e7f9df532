import type { Quality } from '@fleksbro/contract'
import { dayOf } from '../../clock.ts'
import { asSystem } from '../../db/as-system.ts'
import type { Transaction } from '../../db/client.ts'
import { notFound } from '../../http/errors.ts'
import type { SessionUser } from '../../http/user.ts'
import { findCandidates } from '../candidates/candidate-store.ts'
import { agreementOf, readDecisions } from './decisions.ts'
import { exposureOf, readHappened } from './exposure.ts'
import { wholeWeeksBefore } from './weeks.ts'

const exposureWeeks = 12
const decisionWeeks = 26

/**
 * Who is seen and proposed, and how decisions agree with the ranking. Needs are sealed and read as the system: only
 * guarded counts leave, so that nobody is opened by looking at them.
 */
export function read(tx: Transaction, { municipality }: SessionUser): Promise<Quality> {
  if (!municipality) throw notFound()
  return asSystem(tx, municipality, async (there) => {
    const today = dayOf(tx.now)
    const [exposed, decided] = [wholeWeeksBefore(today, exposureWeeks), wholeWeeksBefore(today, decisionWeeks)]
    const people = await findCandidates(there)
    const here = people.filter(({ paused, createdAt }) => !paused && dayOf(createdAt) <= exposed.to)
    const happened = await readHappened(there, municipality, here, exposed)
    return {
      ...exposed,
      decisionsFrom: decided.from,
      ...exposureOf(happened, tx.now),
      ...agreementOf(await readDecisions(there, people, decided), decided),
    }
  })
}
