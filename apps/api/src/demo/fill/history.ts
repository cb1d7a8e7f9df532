import { asSystem } from '../../db/as-system.ts'
import type { Transaction } from '../../db/client.ts'
import {
  event,
  introduction,
  introductionMessage,
  keptMatch,
  look,
  matchDecision,
  rejection,
} from '../../db/schema/index.ts'
import { findCandidates } from '../../modules/candidates/candidate-store.ts'
import type { Calendar } from '../calendar.ts'
import { planEvents } from '../history/events.ts'
import type { IntroductionPlan } from '../history/introductions.ts'
import type { LogIn } from '../history/log-ins.ts'
import { planLooks } from '../history/looks.ts'
import { planDecisions, planRejections } from '../history/notices.ts'
import { home } from '../municipalities.ts'
import type { VacancyPlan } from '../vacancies/all.ts'
import { chunks } from './at.ts'
import { decisionRow, eventRow, lookRow, rejectionRow } from './history-rows.ts'
import { introductionId, introductionRow, type SealFor } from './introduction-row.ts'
import { keptRows } from './kept-rows.ts'
import { messageRows } from './message-rows.ts'

interface Told {
  readonly cast: readonly IntroductionPlan[]
  readonly suitable: ReadonlyMap<string, readonly VacancyPlan[]>
  readonly logIns: readonly LogIn[]
}

/** Introductions, decisions, looks and events of the last half year. */
export const fillHistory = (tx: Transaction, calendar: Calendar, { cast, suitable, logIns }: Told) =>
  asSystem(tx, home.code, async (there) => {
    const sealFor = await findSeals(there)
    const decisions = planDecisions(suitable, cast)
    const rejections = planRejections(suitable, cast)
    const looks = planLooks(cast, rejections)
    const events = planEvents({ logIns, cast, looks, decisions, rejections, introductionId })

    await there.insert(introduction).values(cast.map((plan) => introductionRow(plan, calendar, sealFor)))
    await there.insert(introductionMessage).values(cast.flatMap((plan) => messageRows(plan, calendar, sealFor)))
    await there.insert(matchDecision).values(decisions.map((plan) => decisionRow(plan, calendar, sealFor)))
    await there.insert(rejection).values(rejections.map((plan) => rejectionRow(plan, calendar, sealFor)))
    await there.insert(keptMatch).values(keptRows({ cast, rejections }, calendar, sealFor))
    for (const some of chunks(looks.map((plan, nth) => lookRow(plan, nth, calendar, sealFor))))
      await there.insert(look).values(some)
    for (const some of chunks(events.map((plan, nth) => eventRow(plan, nth, calendar))))
      await there.insert(event).values(some)
  })

async function findSeals(tx: Transaction): Promise<SealFor> {
  const seals = new Map((await findCandidates(tx)).map(({ id, seal }) => [id, seal]))
  return (id) => {
    const seal = seals.get(id)
    if (!seal) throw new Error('A person of the demo has no key.')
    return seal
  }
}
