import { lt, or } from 'drizzle-orm'
import { daysLater } from '../clock.ts'
import { session } from '../db/schema/index.ts'
import type { Job } from './job.ts'

/** A session that ended or ran out is remembered for a month. */
export const forgetSessions: Job = {
  id: 'forget-sessions',
  everySeconds: 3_600,
  run: (database, clock) => {
    const monthAgo = daysLater(clock.wall(), -30)
    return database.within({ role: 'system' }, (tx) =>
      tx.delete(session).where(or(lt(session.endedAt, monthAgo), lt(session.expiresAt, monthAgo))),
    )
  },
}
