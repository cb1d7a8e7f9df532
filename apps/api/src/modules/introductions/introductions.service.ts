import type { actOnIntroduction, BodyOf } from '@fleksbro/contract'
import { asSystem } from '../../db/as-system.ts'
import type { Transaction } from '../../db/client.ts'
import { conflict, invalid, notFound } from '../../http/errors.ts'
import { checkFreeText } from '../../http/free-text.ts'
import type { SessionUser } from '../../http/user.ts'
import { findCandidateForUpdate, type StoredCandidate } from '../candidates/candidate-store.ts'
import { openCandidateForUpdate } from '../candidates/open-candidate.ts'
import { findCardByPseudonym } from '../matches/find-card.ts'
import { isRejected } from '../matches/pair.service.ts'
import { findOfferedVacancy, holdOffer } from '../vacancies/vacancy-store.ts'
import { advance, type RevealedData } from './advance.ts'
import { circumstancesOf } from './circumstances.ts'
import { canRead } from './introductions.policy.ts'
import { findIntroduction, findIntroductionForUpdate, here } from './introductions.queries.ts'
import { findMove, guards } from './introductions.states.ts'
import { keepWhatBegins, refusal, start } from './start.ts'

type Body = BodyOf<typeof actOnIntroduction>

export async function showInterest(tx: Transaction, user: SessionUser, id: string, pair: Pair): Promise<void> {
  const { stored } = await openCandidateForUpdate(tx, user, pair.candidateId)
  const vacancy = await offered(tx, pair.vacancyId)
  await start(tx, { id, candidate: stored, vacancy, action: 'interest', by: 'candidate' })
}

interface Pair {
  readonly candidateId: string
  readonly vacancyId: string
}
interface Message {
  readonly message?: string | undefined
  readonly keepWords?: boolean | undefined
}

export async function propose(
  tx: Transaction,
  user: SessionUser,
  id: string,
  pair: Pair,
  { message, keepWords }: Message,
): Promise<void> {
  checkFreeText({ '/message': message }, { keepWords })
  const { stored } = await openCandidateForUpdate(tx, user, pair.candidateId)
  const vacancy = await offered(tx, pair.vacancyId)
  if (await isRejected(tx, pair)) throw conflict('rejected')
  const words = message ? { words: { proposal: message } } : {}
  await start(tx, { id, candidate: stored, vacancy, action: 'propose', by: 'caseworker', ...words })
}

/** Answers the candidate's id, or undefined where this municipality knows neither the vacancy nor the pseudonym. */
export async function findAsked(tx: Transaction, user: SessionUser, vacancyId: string, pseudonym: string) {
  const vacancy = await findOfferedVacancy(tx, vacancyId)
  if (!vacancy || !user.companyId || vacancy.companyId !== user.companyId) return undefined
  const card = await findCardByPseudonym(tx, user.companyId, pseudonym)
  return card && { candidateId: card.candidateId, vacancy }
}
type Asked = NonNullable<Awaited<ReturnType<typeof findAsked>>>

export async function ask(tx: Transaction, id: string, asked: Asked, { message, keepWords }: Message): Promise<void> {
  checkFreeText({ '/message': message }, { keepWords })
  const { candidateId, vacancy } = asked
  const words = message ? { words: { question: message } } : {}
  // A proposal that the company must not learn of may stand for this pair; who is written to is not its business either.
  await asSystem(tx, here(tx), async (there) => {
    const candidate = await findCandidateForUpdate(there, candidateId)
    if (!candidate) throw notFound()
    await start(there, { id, candidate, vacancy, action: 'ask', by: 'company', ...words })
  })
}

/** Answers undefined where this municipality has no such introduction for this person. */
export async function act(tx: Transaction, user: SessionUser, id: string, body: Body): Promise<boolean | undefined> {
  const brief = await findIntroduction(tx, id)
  if (!brief || !canRead(user, brief)) return undefined
  if (body.action !== 'yes') {
    // Her own reason is read by nobody else: only a CPR number has no place in it.
    checkFreeText({ '/reason': body.reason }, { keepWords: user.role === 'candidate' || body.keepWords })
  }
  if (user.role === 'company') {
    // The other side's account and the candidate's row, which a company's context does not have.
    await asSystem(tx, here(tx), async (there) => {
      const candidate = await findCandidateForUpdate(there, brief.candidateId)
      // Who was erased answers nobody any more; that it ended can still be read.
      if (!candidate) throw conflict('not-possible')
      await carryOut(there, user, candidate, brief, body)
    })
    return true
  }
  const { stored } = await openCandidateForUpdate(tx, user, brief.candidateId)
  await carryOut(tx, user, stored, brief, body)
  return true
}

interface Brief {
  readonly id: string
  readonly vacancyId: string
}

/** Rights and state are read again under the lock: what another request did meanwhile counts. */
async function carryOut(tx: Transaction, user: SessionUser, candidate: StoredCandidate, brief: Brief, body: Body) {
  if (body.action === 'ask' || body.action === 'interest') await holdOffer(tx, here(tx), brief.vacancyId)
  const row = await findIntroductionForUpdate(tx, brief.id)
  if (!row || !canRead(user, row) || user.role === 'admin') throw notFound()
  const by = user.role
  const move = findMove(row.state, body.action, by)
  if (!move) throw conflict('not-possible')
  const now = await circumstancesOf(tx, candidate, row)
  const obstacle = move.guard && guards[move.guard](now)
  if (obstacle) throw await refusal(tx, obstacle, { candidate, companyId: row.companyId, by })

  if (body.action === 'ask' || body.action === 'interest')
    await keepWhatBegins(tx, row, { candidate, vacancyId: row.vacancyId, action: body.action })
  await advance(tx, row, {
    to: move.to,
    by,
    epoch: candidate.pseudonymEpoch,
    contact: move.effect === 'contact',
    ...(body.action === 'yes' ? { revealed: revealedBy(candidate, body.reveal) } : {}),
    ...(body.action !== 'yes' && body.reason?.trim() ? { reason: body.reason } : {}),
  })
}

function revealedBy({ name, email, phone }: StoredCandidate, reveal: { email: boolean; phone: boolean }): RevealedData {
  if (reveal.email && email === null) throw invalid({ path: '/reveal/email', code: 'missing' })
  if (reveal.phone && phone === null) throw invalid({ path: '/reveal/phone', code: 'missing' })
  return { name, email: reveal.email ? email : null, phone: reveal.phone ? phone : null }
}

async function offered(tx: Transaction, vacancyId: string) {
  const vacancy = await findOfferedVacancy(tx, vacancyId)
  if (!vacancy) throw notFound()
  return vacancy
}
