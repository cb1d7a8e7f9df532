import { randomUUID } from 'node:crypto'
import type { Account, Role } from '@fleksbro/contract'
import type { Clock } from '../../clock.ts'
import { asSystem } from '../../db/as-system.ts'
import type { Database, Transaction } from '../../db/client.ts'
import { record } from '../../db/record.ts'
import { hashToken, newToken } from '../../security/tokens.ts'
import { idleSeconds, idleUntil } from './idle.policy.ts'
import { presentAccount } from './present-account.ts'
import type { GivenSession } from './session-cookies.ts'
import { findMunicipalitiesOf, insertSession, markSeen } from './sessions.queries.ts'

export interface OpenedSession {
  readonly given: GivenSession
  readonly account: Account
}

async function openSession(tx: Transaction, accountId: string, wall: Date): Promise<OpenedSession> {
  const account = await presentAccount(tx, accountId)
  const id = randomUUID()
  const token = newToken()
  await insertSession(tx, {
    id,
    accountId,
    refreshHash: hashToken(token),
    createdAt: wall,
    usedAt: wall,
    expiresAt: idleUntil(account.role, wall),
  })
  await markSeen(tx, accountId)
  return { given: { sessionId: id, refresh: refreshOf(account.role, token) }, account }
}

export const refreshOf = (role: Role, token: string) => ({ token, seconds: idleSeconds[role] })

/** Signs an account in and counts it in every municipality where this person may do anything. */
export const enter = (database: Database, clock: Clock, accountId: string): Promise<OpenedSession> =>
  database.within({ role: 'system' }, (tx) => enterIn(tx, accountId, clock.wall()))

/** The same within what already happens as the system: there is no person before there is a session. */
export async function enterIn(tx: Transaction, accountId: string, wall: Date): Promise<OpenedSession> {
  const opened = await openSession(tx, accountId, wall)
  for (const municipality of await findMunicipalitiesOf(tx, accountId))
    await asSystem(tx, municipality, (there) => record(there, 'logged-in', { accountId }))
  return opened
}
