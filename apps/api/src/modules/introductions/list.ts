import type { InputOf, Introduction, listIntroductions } from '@fleksbro/contract'
import type { Transaction } from '../../db/client.ts'
import type { SessionUser } from '../../http/user.ts'
import { recordLook } from '../looks/looks.service.ts'
import { canRead } from './introductions.policy.ts'
import {
  findCompaniesOf,
  findIntroduction,
  findIntroductions,
  findPeople,
  type IntroductionRow,
} from './introductions.queries.ts'
import { isOpen } from './introductions.states.ts'
import { presentAll } from './present.ts'
import { latestOf } from './start.ts'

type Query = NonNullable<InputOf<typeof listIntroductions>['query']>

/** A candidate's and a company's own. A consultant's are those of her candidates and companies, or of the pair asked for. */
export async function listMine(tx: Transaction, user: SessionUser, query: Query): Promise<Introduction[]> {
  const { open = 'any', candidate, vacancy } = query
  const rows = await findIntroductions(tx, {
    candidateId: user.role === 'company' ? undefined : candidate,
    vacancyId: vacancy,
  })
  const readable = rows.filter(
    (row) => canRead(user, row) && (open === 'any' || isOpen(row.state) === (open === 'yes')),
  )
  const narrowed = candidate !== undefined || vacancy !== undefined
  const mine = user.role === 'caseworker' && !narrowed ? await onlyOf(tx, user, readable) : readable
  return presentAll(tx, user, mine)
}

/** Who waits comes first, the longest first; then what is over, the latest first. */
export function longestWaitingFirst(all: readonly Introduction[]): Introduction[] {
  const changedAt = ({ steps, startedAt }: Introduction) => steps.at(-1)?.at ?? startedAt
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return [...all].sort((a, b) => {
    const [aOpen, bOpen] = [isOpen(a.state), isOpen(b.state)]
    if (aOpen !== bOpen) return aOpen ? -1 : 1
    const byTime = compare(changedAt(a), changedAt(b))
    return (aOpen ? byTime : -byTime) || compare(a.id, b.id)
  })
}

/** Undefined where this municipality has none for this person. A company's opening is a look that she sees. */
export async function readOne(tx: Transaction, user: SessionUser, id: string): Promise<Introduction | undefined> {
  const row = await findIntroduction(tx, id)
  if (!row || !canRead(user, row)) return undefined
  const [presented] = await presentAll(tx, user, [row])
  if (user.role === 'company' && presented?.card)
    await recordLook(tx, { candidateId: row.candidateId, kind: 'introduction' })
  return presented
}

/** The one of a pair that stands, as this reader may know it. */
export async function readOfPair(
  tx: Transaction,
  user: SessionUser,
  pair: { candidateId: string; vacancyId: string },
): Promise<Introduction | undefined> {
  const row = latestOf(await findIntroductions(tx, pair))
  if (!row || !canRead(user, row)) return undefined
  const [presented] = await presentAll(tx, user, [row])
  return presented
}

async function onlyOf(tx: Transaction, user: SessionUser, rows: readonly IntroductionRow[]) {
  const people = await findPeople(tx)
  const companies = await findCompaniesOf(tx, user.accountId)
  return rows.filter(({ candidateId, companyId }) => {
    const caseworkerId = people.get(candidateId)?.caseworkerId ?? null
    return caseworkerId === null || caseworkerId === user.accountId || companies.has(companyId)
  })
}
