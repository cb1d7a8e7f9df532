import type { Database } from '../../db/client.ts'
import { inEachMunicipality } from '../../db/in-each-municipality.ts'
import { DayMarkets } from './day-market.ts'
import { engineFor, frozenCompanyEngine } from './engine.service.ts'
import { Markets } from './markets.ts'

interface Following {
  /** Something changed in this municipality; '' is "anywhere, perhaps", as after a lost connection. */
  wake(municipality: string): void
  stop(): Promise<void>
}

/**
 * Keeps what this process holds in memory in step before anybody asks, and has it ready from the start. Every reader
 * looks at the change sequence herself, so that nothing depends on this but how long the first one waits.
 */
export function followChanges(database: Database, onFault: (error: Error) => void): Following {
  const waiting = new Set<string>()
  let isStopped = false
  let running: Promise<void> | undefined

  async function goOn() {
    // A set is walked to its end, also over what is added meanwhile.
    for (const place of waiting) {
      waiting.delete(place)
      if (isStopped) return
      await (place === '' ? readAll() : catchUp(place)).catch(onFault)
    }
  }

  const readAll = () => inEachMunicipality(database, async (tx) => isStopped || engineFor(tx))

  const catchUp = (place: string) =>
    database.within({ role: 'system', municipality: place }, async (tx) => {
      if (tx.memory.of(Markets).sequenceOf(place) !== undefined) await engineFor(tx)
      if (tx.memory.of(DayMarkets).sequenceOf(place) !== undefined) await frozenCompanyEngine(tx)
    })

  return {
    wake(place) {
      waiting.add(place)
      running ??= goOn().finally(() => {
        running = undefined
      })
    },
    async stop() {
      isStopped = true
      await running
    },
  }
}
