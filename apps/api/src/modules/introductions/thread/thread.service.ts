import type { BodyOf, markThreadRead, Thread, ThreadSide } from '@fleksbro/contract'
import { asSystem } from '../../../db/as-system.ts'
import type { Transaction } from '../../../db/client.ts'
import type { SessionUser } from '../../../http/user.ts'
import { findCandidate, findCards, findSeal, type StoredCard } from '../../candidates/candidate-store.ts'
import { relationOf } from '../../candidates/candidates.policy.ts'
import { openCandidate } from '../../candidates/open-candidate.ts'
import { gaveReasonToday } from '../../looks/looks.service.ts'
import { canRead } from '../introductions.policy.ts'
import { findIntroduction, here, type IntroductionRow } from '../introductions.queries.ts'
import { isOpen } from '../introductions.states.ts'
import { findOpeners } from './openers.ts'
import { saidPlace } from './said-place.ts'
import { hasThread, isAnonymous, mayWrite } from './thread.policy.ts'
import { findLastNumber, findMessages, findReadBy, type MessageRow, saveReading } from './thread.queries.ts'

export interface OpenThread {
  readonly row: IntroductionRow
  readonly side: ThreadSide
  /** Her card under the pseudonym of this introduction, where the reader sees one. */
  readonly card: StoredCard | undefined
  /** Whether what was said is for this reader now. */
  readonly reads: boolean
}

async function findThread(tx: Transaction, user: SessionUser, id: string): Promise<IntroductionRow | undefined> {
  const row = await findIntroduction(tx, id)
  return row && canRead(user, row) && hasThread(user) ? row : undefined
}

/** The page of an introduction opens to colleagues of her consultant; what was said does not. */
async function isReasonNeeded(tx: Transaction, user: SessionUser, id: string): Promise<boolean> {
  const row = await findThread(tx, user, id)
  const person = row && user.role === 'caseworker' ? await findCandidate(tx, row.candidateId) : undefined
  return (
    person !== undefined &&
    relationOf(user, person) === 'colleague' &&
    !(await gaveReasonToday(tx, person.id, user.accountId))
  )
}

/** Undefined where this municipality has none for this person; a colleague's candidate asks for a reason. */
export async function openThread(tx: Transaction, user: SessionUser, id: string): Promise<OpenThread | undefined> {
  const row = await findThread(tx, user, id)
  if (!row || user.role === 'admin') return undefined
  if (user.role !== 'company') await openCandidate(tx, user, row.candidateId)
  const [found] = await findCards(tx, [row.candidateId])
  const card = found?.pseudonymEpoch === row.pseudonymEpoch ? found : undefined
  const reads = user.role !== 'company' || (card !== undefined && isOpen(row.state))
  return { row, side: user.role, card, reads }
}

export async function readThread(tx: Transaction, user: SessionUser, id: string): Promise<Thread | undefined> {
  if (await isReasonNeeded(tx, user, id))
    return { messages: [], mayWrite: false, reasonNeeded: true, anonymous: true, openers: [] }
  const open = await openThread(tx, user, id)
  if (!open) return undefined
  const { row, side, card, reads } = open
  const writes = reads && mayWrite(row)
  return {
    messages: reads ? await presentMessages(tx, user, row, side) : [],
    mayWrite: writes,
    reasonNeeded: false,
    anonymous: isAnonymous(row),
    openers: writes && card ? await findOpeners(tx, card, row.vacancyId) : [],
  }
}

async function presentMessages(tx: Transaction, user: SessionUser, row: IntroductionRow, side: ThreadSide) {
  const messages = await findMessages(tx, row.id)
  const seal = messages.length > 0 ? await findSeal(tx, row.candidateId) : undefined
  if (!seal) return []
  // How far the others have read is theirs; only what they let be known leaves here.
  const others = await asSystem(tx, here(tx), (there) => findReadBy(there, row.id, side))
  const readBy = ({ number, side: by }: MessageRow) =>
    others.filter(({ side: reader, upTo }) => reader !== by && upTo >= number).map(({ side: reader }) => reader)
  return messages.map((message) => ({
    id: message.id,
    number: message.number,
    by: message.side,
    mine: message.accountId === user.accountId,
    text: seal.open<string>(saidPlace(row.id, message.id), message.sealedText),
    at: message.at.toISOString(),
    readBy: message.accountId === user.accountId ? readBy(message) : [],
  }))
}

/** Nobody has read further than what there is for her to read. */
export async function markRead(
  tx: Transaction,
  user: SessionUser,
  id: string,
  { upTo }: BodyOf<typeof markThreadRead>,
): Promise<{ done: true } | undefined> {
  const open = await openThread(tx, user, id)
  if (!open) return undefined
  const last = open.reads ? Math.min(upTo, await findLastNumber(tx, id)) : 0
  if (last > 0) await saveReading(tx, open.row, last)
  return { done: true }
}
