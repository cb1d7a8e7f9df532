import type { Account } from '@fleksbro/contract'
import type { Clock } from '../../clock.ts'
import type { Database } from '../../db/client.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import { hashToken, newToken } from '../../security/tokens.ts'
import { idleUntil } from './idle.policy.ts'
import { type OpenedSession, refreshOf } from './open-session.ts'
import { presentAccount } from './present-account.ts'
import { rotationFor } from './rotation.policy.ts'
import { findSessionForUpdate, markSeen, markSessionEnded, updateSession } from './sessions.queries.ts'

interface Cookie {
  readonly sessionId: string
  readonly token: string
}

/** Renews a session, or undefined when it no longer stands. A token that was used up long ago ends it. */
export function refresh(database: Database, clock: Clock, cookie: Cookie): Promise<OpenedSession | undefined> {
  const wall = clock.wall()
  // The access token has run out: only the system context can find whose session this is.
  return database.within({ role: 'system' }, async (tx) => {
    const found = await findSessionForUpdate(tx, cookie.sessionId, wall)
    if (!found) return undefined

    const { session, account } = found
    const rotation = rotationFor(hashToken(cookie.token), session, wall)
    if (rotation === 'reused') {
      await markSessionEnded(tx, session.id, wall)
      await queueMail(tx, { kind: 'session-reuse', to: account.id, municipality: account.municipality })
      return undefined
    }

    await markSeen(tx, account.id)
    const presented: Account = await presentAccount(tx, account.id)
    const expiresAt = idleUntil(account.role, wall)
    if (rotation === 'keep') {
      await updateSession(tx, session.id, { expiresAt })
      return { given: { sessionId: session.id, refresh: null }, account: presented }
    }
    const token = newToken()
    await updateSession(tx, session.id, {
      refreshHash: hashToken(token),
      previousHash: hashToken(cookie.token),
      usedAt: wall,
      expiresAt,
    })
    return { given: { sessionId: session.id, refresh: refreshOf(account.role, token) }, account: presented }
  })
}
