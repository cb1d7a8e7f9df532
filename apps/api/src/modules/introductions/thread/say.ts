import type { BodyOf, sayInThread, ThreadSide } from '@fleksbro/contract'
import { asSystem } from '../../../db/as-system.ts'
import type { Transaction } from '../../../db/client.ts'
import { record } from '../../../db/record.ts'
import { conflict, notFound } from '../../../http/errors.ts'
import type { SessionUser } from '../../../http/user.ts'
import { aroundCandidate, peopleOf } from '../../../live/audience.ts'
import { tellLive } from '../../../live/tell-live.ts'
import { queueMail } from '../../../mail/queue-mail.ts'
import { findCandidateForUpdate, markContacted, type StoredCandidate } from '../../candidates/candidate-store.ts'
import { findIntroductionForUpdate, findReaders, here, type IntroductionRow } from '../introductions.queries.ts'
import { checkSaid } from './check-said.ts'
import { saidPlace } from './said-place.ts'
import { isAnonymous, mayWrite } from './thread.policy.ts'
import { findLastNumber, findWritingConsultants, insertMessage, markMailed } from './thread.queries.ts'
import type { OpenThread } from './thread.service.ts'

type Body = BodyOf<typeof sayInThread>

/** Says something in a thread that was opened for this person. */
export async function say(
  tx: Transaction,
  user: SessionUser,
  id: string,
  { row: brief, side, reads }: OpenThread,
  body: Body,
): Promise<void> {
  if (!reads) throw conflict('not-possible')
  // A company's context has neither her row nor the other side's accounts; what she may do was asked as always.
  await asSystem(tx, here(tx), async (there) => {
    const candidate = await findCandidateForUpdate(there, brief.candidateId)
    if (!candidate) throw conflict('not-possible')
    const row = await findIntroductionForUpdate(there, brief.id)
    if (!row) throw notFound()
    // Read again under the lock: what another request did meanwhile counts.
    if (!mayWrite(row)) throw conflict('not-possible')
    checkSaid(body, { by: side, name: candidate.name, anonymous: isAnonymous(row) })
    await keep(there, user, id, { row, side, candidate, text: body.text.trim() })
    if (side === 'caseworker') await markContacted(there, row.candidateId)
    await tell(there, user, row, side)
  })
}

interface New {
  readonly row: IntroductionRow
  readonly side: ThreadSide
  readonly candidate: StoredCandidate
  readonly text: string
}

async function keep(tx: Transaction, user: SessionUser, id: string, { row, side, candidate, text }: New) {
  await insertMessage(tx, {
    introductionId: row.id,
    id,
    number: (await findLastNumber(tx, row.id)) + 1,
    candidateId: row.candidateId,
    companyId: row.companyId,
    side,
    accountId: user.accountId,
    companyReads: true,
    sealedText: candidate.seal.seal(saidPlace(row.id, id), text),
    at: tx.now,
  })
  await record(tx, 'introduction-said', {
    candidateId: row.candidateId,
    companyId: row.companyId,
    vacancyId: row.vacancyId,
    introductionId: row.id,
  })
}

/** Everybody in it at once on the screen; by mail the other sides, once until they have read. */
async function tell(tx: Transaction, user: SessionUser, row: IntroductionRow, side: ThreadSide): Promise<void> {
  const consultants = await findWritingConsultants(tx, row.id)
  const others = [
    ...(side === 'candidate' ? [] : await findReaders(tx, { candidateId: row.candidateId })),
    ...(side === 'company' ? [] : await findReaders(tx, { companyId: row.companyId })),
    ...consultants.filter((account) => account !== user.accountId),
  ]
  for (const to of await markMailed(tx, row, others)) await queueMail(tx, { kind: 'introduction-news', to })
  const around = [...(await aroundCandidate(tx, row.candidateId)), ...(await peopleOf(tx, row.companyId))]
  await tellLive(tx, [...around, ...consultants], { kind: 'introduction', id: row.id })
}
