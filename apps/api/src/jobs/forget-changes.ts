import { and, eq, lt } from 'drizzle-orm'
import { inEachMunicipality } from '../db/in-each-municipality.ts'
import { change } from '../db/schema/index.ts'
import type { Job } from './job.ts'

const hour = 60 * 60 * 1000

/** Processes are behind by seconds. One that was away for longer reads everything anew. */
export const forgetChanges: Job = {
  id: 'forget-changes',
  everySeconds: 3_600,
  run: (database) =>
    inEachMunicipality(database, (there) =>
      there
        .delete(change)
        .where(
          and(
            eq(change.municipality, there.context.municipality ?? ''),
            lt(change.at, new Date(there.now.getTime() - hour)),
          ),
        ),
    ),
}
