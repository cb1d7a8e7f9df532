import type { IntroductionState } from '@fleksbro/contract'
import { daysLater } from '../../clock.ts'
import type { Transaction } from '../../db/client.ts'
import { record } from '../../db/record.ts'
import type { StoredStep } from '../../db/schema/index.ts'
import { aroundCandidate, peopleOf } from '../../live/audience.ts'
import { tellLive } from '../../live/tell-live.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import { findSeal, markContacted } from '../candidates/candidate-store.ts'
import { settingFor } from '../settings/setting-for.ts'
import { findReaders, type IntroductionRow, updateIntroduction } from './introductions.queries.ts'
import { type Actor, hasDeadline, isOpen, isRevealed, tellsCompany, waitsFor } from './introductions.states.ts'
import { closeThreadToCompany } from './thread/thread.queries.ts'

/** What an introduction holds under the candidate's key. */
export interface Words {
  /** A consultant's words with a proposal. */
  readonly proposal?: string
  /** A company's words with its question to meet. */
  readonly question?: string
}
export interface Reason {
  readonly by: Actor
  readonly text: string
}
export interface RevealedData {
  readonly name: string
  readonly email: string | null
  readonly phone: string | null
}

export const placeOf = (id: string, what: 'message' | 'revealed' | 'reason') => `introduction:${id}:${what}`

export interface Act {
  readonly to: IntroductionState
  readonly by: Actor
  readonly epoch?: number
  readonly words?: Words
  readonly revealed?: RevealedData
  readonly reason?: string
  readonly contact?: boolean
  /** Who need not be written to, having done it. */
  readonly knownTo?: Actor
}

/** Takes an introduction on: keeps the step, the next deadline and what was said; tells whoever should know. */
export async function advance(tx: Transaction, row: IntroductionRow, act: Act): Promise<void> {
  const knows = row.companyKnows || tellsCompany(act.to)
  await updateIntroduction(tx, row.id, {
    state: act.to,
    companyKnows: knows,
    companyAsked: row.companyAsked || act.to === 'asked',
    // The company meets her under the pseudonym of the day it hears of her.
    pseudonymEpoch: !row.companyKnows && knows ? (act.epoch ?? row.pseudonymEpoch) : row.pseudonymEpoch,
    steps: [...row.steps, stepOf(tx, act)],
    changedAt: tx.now,
    deadline: await deadlineOf(tx, act.to),
    reminded: 0,
    ...(isRevealed(act.to) ? {} : { sealedRevealed: null }),
    ...(isOpen(act.to) ? { sealedReason: null } : {}),
    ...(await sealedOf(tx, row, act)),
  })
  if (!isOpen(act.to)) await closeThreadToCompany(tx, row.id)
  await record(tx, `introduction-${act.to}`, {
    candidateId: row.candidateId,
    companyId: row.companyId,
    vacancyId: row.vacancyId,
    introductionId: row.id,
  })
  if (act.contact) await markContacted(tx, row.candidateId)
  await tell(tx, { ...row, companyKnows: knows }, act)
  const readers = knows ? await peopleOf(tx, row.companyId) : []
  await tellLive(tx, [...(await aroundCandidate(tx, row.candidateId)), ...readers], {
    kind: 'introduction',
    id: row.id,
  })
}

export const stepOf = (tx: Transaction, { to, by }: Pick<Act, 'to' | 'by'>): StoredStep => ({
  state: to,
  by,
  account: by === 'system' ? null : (tx.context.account ?? null),
  at: tx.now.toISOString(),
})

async function deadlineOf(tx: Transaction, state: IntroductionState): Promise<Date | null> {
  return hasDeadline(state) ? daysLater(tx.now, await settingFor(tx, 'days.answer')) : null
}

async function sealedOf(tx: Transaction, row: IntroductionRow, { by, words, revealed, reason }: Act) {
  if (!words && !revealed && !reason) return {}
  const seal = await findSeal(tx, row.candidateId)
  if (!seal) throw new Error('A candidate without a key.')
  const said = row.sealedMessage ? seal.open<Words>(placeOf(row.id, 'message'), row.sealedMessage) : {}
  return {
    ...(words ? { sealedMessage: seal.seal(placeOf(row.id, 'message'), { ...said, ...words }) } : {}),
    ...(revealed ? { sealedRevealed: seal.seal(placeOf(row.id, 'revealed'), revealed) } : {}),
    ...(reason ? { sealedReason: seal.seal(placeOf(row.id, 'reason'), { by, text: reason } satisfies Reason) } : {}),
  }
}

/** A mail to the side whose turn it is; at an end to both, as far as they know. Never to who did it. */
export async function tell(
  tx: Transaction,
  row: Pick<IntroductionRow, 'candidateId' | 'companyId' | 'companyKnows'>,
  { to, by, knownTo = by }: Pick<Act, 'to' | 'by' | 'knownTo'>,
): Promise<void> {
  const next = waitsFor[to]
  const sides = isOpen(to) ? [next] : (['candidate', 'company'] as const)
  for (const side of sides) {
    if (side === null || side === knownTo || (side === 'company' && !row.companyKnows)) continue
    const { candidateId, companyId } = row
    const readers = await findReaders(tx, side === 'company' ? { companyId } : { candidateId })
    for (const account of readers) await queueMail(tx, { kind: 'introduction-news', to: account })
  }
}
