import { lookup } from 'node:dns/promises'
import { createServer } from 'node:net'
import { StartError } from './start-error.ts'

/**
 * The port to listen on, free on every address of the host; `0` chooses one. Asked before anything else starts, because
 * a name like localhost has two addresses and another program may sit on only one of them.
 */
export async function choosePort(host: string, wanted: number): Promise<number> {
  const addresses = await lookup(host, { all: true }).catch(() => {
    throw new StartError(`HOST ${host} is not a name this machine knows.`)
  })
  if (wanted !== 0) return tryEverywhere(addresses, wanted)
  for (let tries = 0; ; tries++) {
    const port = drawPort()
    try {
      return await tryEverywhere(addresses, port)
    } catch (error) {
      if (tries === 20) throw error
    }
  }
}

/** Below the ports that a system gives to whoever connects: one of those could be gone again before we listen. */
const drawPort = () => 20_000 + Math.floor(Math.random() * 10_000)

async function tryEverywhere(addresses: readonly { address: string }[], port: number): Promise<number> {
  for (const { address } of addresses) await tryPort(address, port)
  return port
}

function tryPort(address: string, port: number) {
  return new Promise<void>((done, fail) => {
    const probe = createServer()
    probe.once('error', ({ code }: NodeJS.ErrnoException) => {
      if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') return done()
      fail(new StartError(code === 'EACCES' ? notAllowed(port) : portTaken(port)))
    })
    probe.listen(port, address, () => probe.close(() => done()))
  })
}

export const portTaken = (port: number) =>
  `Port ${port} is taken. Start with another one: PORT=${port + 1} npx --yes pnpm@10 start`
const notAllowed = (port: number) => `PORT ${port} is only for the administrator of this machine; take one above 1023.`
