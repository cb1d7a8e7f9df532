import { daysLater } from '../clock.ts'
import { deleteSettled } from '../mail/outbox.queries.ts'
import type { Job } from './job.ts'

/** A mail that went out is remembered for a month, one in trouble for three. */
export const forgetMails: Job = {
  id: 'forget-mails',
  everySeconds: 3_600,
  run: (database) =>
    database.within({ role: 'system' }, async (tx) => {
      await deleteSettled(tx, ['sent'], daysLater(tx.now, -30))
      await deleteSettled(tx, ['unknown', 'failed'], daysLater(tx.now, -90))
    }),
}
