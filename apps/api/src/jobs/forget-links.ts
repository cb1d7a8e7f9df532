import { lt } from 'drizzle-orm'
import { daysLater } from '../clock.ts'
import { oneTimeLink } from '../db/schema/index.ts'
import type { Job } from './job.ts'

/** A link that no longer works is remembered for three months: it holds a name and an e-mail. */
export const forgetLinks: Job = {
  id: 'forget-links',
  everySeconds: 3_600,
  run: (database) =>
    database.within({ role: 'system' }, (tx) =>
      tx.delete(oneTimeLink).where(lt(oneTimeLink.expiresAt, daysLater(tx.now, -90))),
    ),
}
