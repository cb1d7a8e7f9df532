import type { introduction } from '../../db/schema/index.ts'
import { placeOf, type Reason, type RevealedData, type Words } from '../../modules/introductions/advance.ts'
import { hasDeadline, isRevealed, tellsCompany } from '../../modules/introductions/introductions.states.ts'
import { defaults } from '../../modules/settings/defaults.ts'
import type { Seal } from '../../security/vault.ts'
import { candidateId, candidatePhone, companyId, vacancyId } from '../account-plans.ts'
import type { Calendar } from '../calendar.ts'
import { emailOf } from '../email.ts'
import { actorId } from '../history/events.ts'
import type { IntroductionPlan } from '../history/introductions.ts'
import { versionOn } from '../history/rules.ts'
import { demoId } from '../ids.ts'
import { home } from '../municipalities.ts'

export const introductionId = (key: string) => demoId(`introduction:${key}`)

export type SealFor = (candidateId: string) => Seal

export function introductionRow(
  { key, who, what, steps, question, proposal, reason }: IntroductionPlan,
  calendar: Calendar,
  sealFor: SealFor,
): typeof introduction.$inferInsert {
  const id = introductionId(key)
  const seal = sealFor(candidateId(who.key))
  const [first, last] = [steps[0], steps.at(-1)]
  if (!first || !last) throw new Error('A story without a step.')
  const changedAt = calendar.ago(last.daysAgo)
  const words: Words = { ...(proposal ? { proposal } : {}), ...(question ? { question } : {}) }
  const said: Reason | undefined = reason ? { by: last.by, text: reason } : undefined
  const revealed: RevealedData = { name: who.name, email: emailOf(who.name), phone: candidatePhone(who.key) }
  return {
    municipality: home.code,
    id,
    candidateId: candidateId(who.key),
    vacancyId: vacancyId(what.key),
    companyId: companyId(what.company),
    state: last.state,
    startedBy: first.by === 'system' ? 'caseworker' : first.by,
    companyAsked: steps.some(({ state }) => state === 'asked'),
    companyKnows: steps.some(({ state }) => tellsCompany(state)),
    pseudonymEpoch: 1,
    rulesVersion: versionOn(first.daysAgo),
    sealedMessage: proposal || question ? seal.seal(placeOf(id, 'message'), words) : null,
    sealedRevealed: isRevealed(last.state) ? seal.seal(placeOf(id, 'revealed'), revealed) : null,
    sealedReason: said ? seal.seal(placeOf(id, 'reason'), said) : null,
    steps: steps.map(({ state, by, daysAgo }) => ({
      state,
      by,
      account: actorId(by, who, what.company),
      at: calendar.ago(daysAgo).toISOString(),
    })),
    startedAt: calendar.ago(first.daysAgo),
    changedAt,
    reminded: 0,
    deadline: hasDeadline(last.state) ? calendar.ago(last.daysAgo - defaults['days.answer']) : null,
  }
}
