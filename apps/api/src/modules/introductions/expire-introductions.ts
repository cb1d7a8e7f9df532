import type { Database } from '../../db/client.ts'
import { inEachMunicipality } from '../../db/in-each-municipality.ts'
import { advance } from './advance.ts'
import { findOverdueForUpdate } from './introductions.queries.ts'
import { findMove } from './introductions.states.ts'

/** Ends what nobody answered in time, and says so to both sides. Time acts, so it is the system's doing. */
export const expireIntroductions = (database: Database): Promise<void> =>
  inEachMunicipality(database, async (tx) => {
    for (const row of await findOverdueForUpdate(tx)) {
      const move = findMove(row.state, 'expire', 'system')
      if (move) await advance(tx, row, { to: move.to, by: 'system' })
    }
  })
