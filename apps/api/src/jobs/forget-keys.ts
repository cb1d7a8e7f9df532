import { lt } from 'drizzle-orm'
import { daysLater } from '../clock.ts'
import { idempotencyKey } from '../db/schema/index.ts'
import type { Job } from './job.ts'

/** Nobody repeats a request after a week; a device that was offline for longer makes a new one. */
export const forgetKeys: Job = {
  id: 'forget-keys',
  everySeconds: 3_600,
  run: (database) =>
    database.within({ role: 'system' }, (tx) =>
      tx.delete(idempotencyKey).where(lt(idempotencyKey.createdAt, daysLater(tx.now, -7))),
    ),
}
