import { deleteLiveRows } from '../live/live.queries.ts'
import type { Job } from './job.ts'

/** A live event is of use for seconds: whoever comes later loads everything anyway. */
export const forgetLive: Job = {
  id: 'forget-live',
  everySeconds: 300,
  run: (database) =>
    database.within({ role: 'system' }, (tx) => deleteLiveRows(tx, new Date(tx.now.getTime() - 5 * 60_000))),
}
