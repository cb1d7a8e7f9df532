import { purposePlace } from '../../modules/looks/looks.queries.ts'
import { accountId, candidateId, vacancyId } from '../account-plans.ts'
import type { Calendar } from '../calendar.ts'
import type { EventPlan } from '../history/events.ts'
import type { LookPlan } from '../history/looks.ts'
import type { DecisionPlan, RejectionPlan } from '../history/notices.ts'
import { versionOn } from '../history/rules.ts'
import { demoId } from '../ids.ts'
import { home } from '../municipalities.ts'
import type { SealFor } from './introduction-row.ts'

export function decisionRow(
  { who, what, decision, reason, daysAgo }: DecisionPlan,
  calendar: Calendar,
  sealFor: SealFor,
) {
  const pair = { candidateId: candidateId(who.key), vacancyId: vacancyId(what.key) }
  const seal = sealFor(pair.candidateId)
  return {
    ...pair,
    municipality: home.code,
    decision,
    sealedReason: reason ? seal.seal(`decision:${pair.vacancyId}:reason`, reason) : null,
    rulesVersion: versionOn(daysAgo),
    decidedAt: calendar.ago(daysAgo, 700),
  }
}

export function rejectionRow({ who, what, reason, by, daysAgo }: RejectionPlan, calendar: Calendar, sealFor: SealFor) {
  const pair = { candidateId: candidateId(who.key), vacancyId: vacancyId(what.key) }
  const seal = sealFor(pair.candidateId)
  return {
    ...pair,
    municipality: home.code,
    sealedReason: seal.seal(`rejection:${pair.vacancyId}:reason`, reason),
    rejectedBy: accountId(by),
    rulesVersion: versionOn(daysAgo),
    rejectedAt: calendar.ago(daysAgo, 645),
  }
}

export function lookRow(
  { purpose, daysAgo, minutes, ...plan }: LookPlan,
  nth: number,
  calendar: Calendar,
  sealFor: SealFor,
) {
  const sealedPurpose = purpose ? sealFor(plan.candidateId).seal(purposePlace, purpose) : null
  const at = calendar.ago(daysAgo, minutes)
  return {
    ...plan,
    municipality: home.code,
    id: demoId(`look:${nth}`),
    sealedPurpose,
    day: calendar.ahead(-daysAgo),
    at,
  }
}

export const eventRow = ({ daysAgo, minutes, ...plan }: EventPlan, nth: number, calendar: Calendar) => ({
  ...plan,
  municipality: home.code,
  id: demoId(`event:${nth}`),
  at: calendar.ago(daysAgo, minutes),
})
