import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'

interface Listening {
  close(): Promise<void>
}

/**
 * Hears what the database notifies, by channel, on a connection of its own. A lost connection is made again; since
 * what was said meanwhile is lost, every hearer is then called once with '': a notification only wakes, the tables are
 * the truth.
 */
export function listen(
  url: string,
  hearers: Readonly<Record<string, (said: string) => void>>,
  onFault: (error: Error) => void,
): Listening {
  const stop = new AbortController()
  let current: Client | undefined

  async function hear() {
    const client = new Client({ connectionString: url, application_name: 'fleksbro-listen', keepAlive: true })
    current = client
    const lost = new Promise<void>((resolve) => {
      client.on('error', (error) => {
        onFault(error)
        resolve()
      })
      client.on('end', resolve)
    })
    client.on('notification', ({ channel, payload = '' }) => hearers[channel]?.(payload))
    try {
      await client.connect()
      for (const channel of Object.keys(hearers)) await client.query(`listen ${client.escapeIdentifier(channel)}`)
      for (const call of Object.values(hearers)) call('')
      await lost
    } catch (error) {
      if (!stop.signal.aborted) onFault(error instanceof Error ? error : new Error('cannot listen'))
    } finally {
      await client.end().catch(() => {})
    }
  }

  async function goOn() {
    while (!stop.signal.aborted) {
      await hear()
      await wait(1_000, undefined, { signal: stop.signal }).catch(() => {})
    }
  }

  const hearing = goOn()
  return {
    async close() {
      stop.abort()
      await current?.end().catch(() => {})
      await hearing
    },
  }
}
