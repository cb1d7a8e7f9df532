import { Readable } from 'node:stream'
import type { Clock } from '../clock.ts'
import type { Database } from '../db/client.ts'
import type { SessionUser } from '../http/user.ts'
import { inTurn } from './in-turn.ts'
import { findLiveRows, findStanding } from './live.queries.ts'
import { opened, type Told } from './opened.ts'

type Reader = Pick<SessionUser, 'accountId' | 'sessionId'>

interface Open extends Reader {
  readonly stream: Readable
  readonly opened: Date
  /** What came before is in what the reader has loaded already. */
  readonly since: Date
  sent: ReadonlySet<string>
}

export interface LiveHub {
  /** A stream of what changes for this reader, until the session ends; undefined when the account has too many. */
  open(reader: Reader): Readable | undefined
  /** There may be something to tell. */
  wake(): void
  /** Ends every stream: the process is going. */
  close(): void
}

interface Means {
  readonly database: Database
  readonly clock: Clock
  readonly onFault: (error: Error) => void
  readonly habits?: Partial<typeof usual>
}

const usual = {
  /** Streams of one account in this process. */
  most: 8,
  /** Every session that listens is looked at again this often; a wake-up that got lost is made up for, too. */
  lookSeconds: 5,
  /** A proxy must not take the silence for an end. */
  beatSeconds: 20,
}
/** A transaction may write its rows this long after their time. */
const windowMs = 45_000
/** From loading a page to listening. */
const overlapMs = 15_000
/** Whoever reads this slowly connects anew and asks for everything. */
const mostWaiting = 64 * 1024

/**
 * The event streams of this process. A notification only wakes; the outbox's rows say whom to tell what. Before a reader
 * is told anything the session is read again, in the same transaction, so that no stream outlives a right.
 */
export function liveHub({ database, clock, onFault, habits }: Means): LiveHub {
  const { most, lookSeconds, beatSeconds } = { ...usual, ...habits }
  const streams = new Set<Open>()
  let timers: NodeJS.Timeout[] = []

  const end = (one: Open) => {
    streams.delete(one)
    one.stream.push(null)
    if (streams.size === 0) stopTimers()
  }
  const stopTimers = () => {
    for (const timer of timers.splice(0)) clearInterval(timer)
  }
  const write = (one: Open, text: string) => {
    if (one.stream.readableLength > mostWaiting) one.stream.destroy()
    else one.stream.push(text)
  }

  async function look(everySession: boolean) {
    const listening = [...streams]
    if (listening.length === 0) return
    // Whose sessions stand, and what is queued for whom, only the system sees.
    const { news, standing, asked } = await database.within({ role: 'system' }, async (tx) => {
      const accounts = [...new Set(listening.map(({ accountId }) => accountId))]
      const rows = await findLiveRows(tx, accounts, new Date(clock.now().getTime() - windowMs))
      const news = Map.groupBy(rows, ({ recipient }) => recipient ?? '')
      const isNew = ({ accountId, sent }: Open) => news.get(accountId)?.some(({ id }) => !sent.has(id))
      const asked = everySession ? listening : listening.filter(isNew)
      const ids = asked.map(({ sessionId }) => sessionId)
      const standing = ids.length > 0 ? await findStanding(tx, ids, clock.wall()) : new Set<string>()
      return { news: opened(tx, news), standing, asked }
    })
    for (const one of asked) {
      if (standing.has(one.sessionId)) tell(one, news.get(one.accountId) ?? [])
      else end(one)
    }
  }

  function tell(one: Open, all: readonly Told[]) {
    for (const { id, at, event } of all) {
      if (!event || at < one.since || one.sent.has(id)) continue
      const quiet = event.quiet || at < one.opened
      write(one, `data: ${JSON.stringify({ ...event, quiet })}\n\n`)
    }
    one.sent = new Set(all.map(({ id }) => id))
  }

  const turns = inTurn(look, onFault)

  return {
    open({ accountId, sessionId }) {
      if ([...streams].filter((one) => one.accountId === accountId).length >= most) return undefined
      const stream = new Readable({ read() {} })
      const opened = clock.now()
      const since = new Date(opened.getTime() - overlapMs)
      const one: Open = { accountId, sessionId, stream, opened, since, sent: new Set() }
      streams.add(one)
      stream.once('close', () => {
        streams.delete(one)
        if (streams.size === 0) stopTimers()
      })
      if (timers.length === 0) {
        timers = [
          setInterval(() => turns.ask(true), lookSeconds * 1000),
          setInterval(() => {
            for (const each of streams) write(each, ':\n\n')
          }, beatSeconds * 1000),
        ]
      }
      write(one, ':\n\n')
      turns.ask(false)
      return stream
    },
    wake: () => turns.ask(false),
    close() {
      for (const one of streams) end(one)
    },
  }
}
