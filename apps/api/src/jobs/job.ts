import type { Clock } from '../clock.ts'
import type { Database } from '../db/client.ts'

/** Something that happens by itself, now and then. Running it twice, or late, must do no harm. */
export interface Job {
  readonly id: string
  readonly everySeconds: number
  run(database: Database, clock: Clock): Promise<unknown>
}
