import type { Clock } from '../../clock.ts'
import type { Database, Transaction } from '../../db/client.ts'
import { tellLive } from '../../live/tell-live.ts'
import { hashToken } from '../../security/tokens.ts'
import { rotationFor } from './rotation.policy.ts'
import { findSessionForUpdate, markSessionEnded, markSessionsEnded } from './sessions.queries.ts'

/** Ends a session from its next request on. */
export const endSession = (database: Database, clock: Clock, sessionId: string) =>
  database.within({ role: 'system' }, (tx) => markSessionEnded(tx, sessionId, clock.wall()))

/** For somebody whose access token has run out and who still wants to be signed out. */
export function endSessionByToken(database: Database, clock: Clock, given: { sessionId: string; token: string }) {
  const wall = clock.wall()
  return database.within({ role: 'system' }, async (tx) => {
    const found = await findSessionForUpdate(tx, given.sessionId, wall)
    if (!found || rotationFor(hashToken(given.token), found.session, wall) === 'reused') return
    await markSessionEnded(tx, found.session.id, wall)
  })
}

/** Ends every session of an account from its next request on, and its event streams at once. */
export async function endSessions(tx: Transaction, accountId: string, wall: Date): Promise<void> {
  await markSessionsEnded(tx, accountId, wall)
  await tellLive(tx, [accountId], { kind: 'session' })
}
