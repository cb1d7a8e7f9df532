import type { Transaction } from '../../db/client.ts'
import type { SessionUser } from '../../http/user.ts'
import { findCandidate } from '../candidates/candidate-store.ts'
import { relationOf } from '../candidates/candidates.policy.ts'
import { gaveReasonToday } from '../looks/looks.service.ts'
import { canReadReason } from './introductions.policy.ts'
import { findConsultants, findPeople, here, type IntroductionRow } from './introductions.queries.ts'
import { actionsFrom } from './introductions.states.ts'
import type { Read } from './present.ts'
import { hasThread } from './thread/thread.policy.ts'
import { wordsOpener } from './words.ts'

/** The candidate herself, and consultants. What was written opens to a colleague only with a reason. */
export async function insideReading(
  tx: Transaction,
  user: SessionUser,
  rows: readonly IntroductionRow[],
): Promise<Read> {
  const people = await findPeople(tx)
  const consultants = await findConsultants(tx, consultantsOf(people.values()))
  const herself = user.role === 'candidate' ? await findCandidate(tx, user.candidateId ?? '') : undefined
  const opened = await openedTo(tx, user, rows, people)
  const open = wordsOpener(tx)

  return async (row, { offered }) => {
    const person = people.get(row.candidateId)
    const { words, reason, revealed } = await open(row)
    const mayRead = opened.has(row.candidateId)
    // She is offered to say yes to hearing more also while companies cannot see her: the answer tells her why it waits.
    const now = { seen: true, offered, companyKnows: row.companyKnows, paused: false, shielded: false }
    const allowedActions = actionsFrom(row.state, herself ? 'candidate' : 'caseworker', now)
    return {
      startedBy: row.startedBy,
      startedAt: row.startedAt.toISOString(),
      candidate: person ? { id: person.id, name: person.name } : null,
      card: null,
      message: mayRead ? (words.question ?? words.proposal ?? null) : null,
      revealed: herself ? revealed : null,
      mayReveal: herself && allowedActions.includes('yes') ? pick(herself) : null,
      caseworker: consultants.get(person?.caseworkerId ?? '') ?? null,
      reason: reason && mayRead && canReadReason(user, reason.by) ? reason.text : null,
      readsThread: mayRead && hasThread(user),
      allowedActions,
    }
  }
}

type People = Awaited<ReturnType<typeof findPeople>>

const pick = ({ name, email, phone }: { name: string; email: string | null; phone: string | null }) => ({
  name,
  email,
  phone,
})

const consultantsOf = (people: Iterable<{ caseworkerId: string | null }>) => [
  ...new Set([...people].flatMap(({ caseworkerId }) => caseworkerId ?? [])),
]

async function openedTo(tx: Transaction, user: SessionUser, rows: readonly IntroductionRow[], people: People) {
  const opened = new Set<string>()
  for (const candidateId of new Set(rows.map((row) => row.candidateId))) {
    const person = people.get(candidateId)
    const relation = person ? relationOf(user, { ...person, municipality: here(tx) }) : 'nobody'
    if (relation === 'nobody') continue
    if (relation !== 'colleague' || (await gaveReasonToday(tx, candidateId, user.accountId))) opened.add(candidateId)
  }
  return opened
}
