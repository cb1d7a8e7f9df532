import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartError } from '../../start-error.ts'
import { endLeftover } from './leftover.ts'
import type { Place } from './place.ts'

export interface Postgres {
  readonly port: number
  close(): Promise<void>
}

/** The shell between us and PostgreSQL waits for our end (its stdin closes) and then stops PostgreSQL, also after kill -9. */
const watch =
  'exec 3<&0; "$@" <&- 3<&- & pg=$!; (cat <&3 >/dev/null; kill -INT $pg) 2>/dev/null & w=$!; wait $pg; s=$?; kill $w 2>/dev/null; exit $s'

const always = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'shared_buffers=128MB', 'max_connections=100']

/** Starts PostgreSQL on a free port, and starts it again there should it die before it is closed. */
export async function startPostgres(place: Place, data: string, settings: readonly string[]): Promise<Postgres> {
  await endLeftover(data)
  const options = [...always, ...settings].flatMap((setting) => ['-c', setting])
  const { child, port } = await firstStart((port) => launch(place, data, port, options))
  let running = child
  let closing = false

  const reviveOn = (dead: ChildProcess) =>
    dead.once('exit', async () => {
      while (!closing) {
        const next = await launch(place, data, port, options)
        if (typeof next !== 'string') {
          running = next
          if (closing) return end(next)
          return reviveOn(next)
        }
        await sleep(200)
      }
    })
  reviveOn(child)

  return {
    port,
    async close() {
      closing = true
      await end(running)
    },
  }
}

async function firstStart(start: (port: number) => Promise<ChildProcess | string>) {
  for (let tries = 1; ; tries++) {
    const port = await freePort()
    const child = await start(port)
    if (typeof child !== 'string') return { child, port }
    if (tries === 5) throw new StartError(`PostgreSQL does not start:\n${child}`)
    await sleep(200)
  }
}

/** Answers the running process, or what PostgreSQL said when it ended. */
function launch({ binaries, account }: Place, data: string, port: number, options: readonly string[]) {
  const command = ['-c', watch, 'postgres', join(binaries, 'postgres'), '-D', data, '-p', `${port}`, ...options]
  const child = spawn('/bin/sh', command, { ...account, cwd: '/', detached: true, stdio: ['pipe', 'ignore', 'pipe'] })
  let said = ''
  return new Promise<ChildProcess | string>((done) => {
    child.once('error', (error) => done(error.message))
    child.once('exit', () => done(said))
    child.stderr.on('data', (chunk: Buffer) => {
      said = `${said}${chunk}`.slice(-4000)
      if (said.includes('ready to accept connections')) done(child)
    })
  })
}

async function end(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((done) => child.once('exit', done))
  child.stdin?.end()
  await gone
}

/** A port nobody uses on 127.0.0.1 right now. */
export const freePort = () =>
  new Promise<number>((done, fail) => {
    const probe = createServer().once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
