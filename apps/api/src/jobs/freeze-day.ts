import { inEachMunicipality } from '../db/in-each-municipality.ts'
import { forgetEarlierDays, freezeToday } from '../modules/engine/population.queries.ts'
import type { Job } from './job.ts'

/** Soon after midnight, so that the day's counts are of those who were there when it began. */
export const freezeDay: Job = {
  id: 'freeze-day',
  everySeconds: 300,
  run: (database) =>
    inEachMunicipality(database, async (there) => {
      await freezeToday(there)
      await forgetEarlierDays(there)
    }),
}
