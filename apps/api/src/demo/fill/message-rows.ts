import type { introductionMessage } from '../../db/schema/index.ts'
import { isOpen } from '../../modules/introductions/introductions.states.ts'
import { saidPlace } from '../../modules/introductions/thread/said-place.ts'
import { candidateId, companyId } from '../account-plans.ts'
import type { Calendar } from '../calendar.ts'
import { actorId } from '../history/events.ts'
import type { IntroductionPlan } from '../history/introductions.ts'
import { demoId } from '../ids.ts'
import { home } from '../municipalities.ts'
import { introductionId, type SealFor } from './introduction-row.ts'

/** What was written in one introduction's thread. */
export function messageRows(
  { key, who, what, steps, said = [] }: IntroductionPlan,
  calendar: Calendar,
  sealFor: SealFor,
): (typeof introductionMessage.$inferInsert)[] {
  const thread = introductionId(key)
  const last = steps.at(-1)
  return said.map(({ by, daysAgo, text }, index) => {
    const id = demoId(`message:${key}:${index}`)
    return {
      municipality: home.code,
      introductionId: thread,
      id,
      number: index + 1,
      candidateId: candidateId(who.key),
      companyId: companyId(what.company),
      side: by,
      accountId: actorId(by, who, what.company),
      companyReads: last !== undefined && isOpen(last.state),
      sealedText: sealFor(candidateId(who.key)).seal(saidPlace(thread, id), text),
      at: calendar.ago(daysAgo, 600 + index),
    }
  })
}
