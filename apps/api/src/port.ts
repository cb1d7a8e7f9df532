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
  let port = wanted
  for (const { address } of addresses) port = (await tryPort(address, port)) ?? port
  return port
}

function tryPort(address: string, port: number) {
  return new Promise<number | undefined>((done, fail) => {
    const probe = createServer()
    probe.once('error', ({ code }: NodeJS.ErrnoException) => {
      if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') return done(undefined)
      fail(new StartError(code === 'EACCES' ? notAllowed(port) : portTaken(port)))
    })
    probe.listen(port, address, () => {
      const bound = probe.address()
      probe.close(() => done(typeof bound === 'object' && bound ? bound.port : undefined))
    })
  })
}

export const portTaken = (port: number) =>
  `Port ${port} is taken. Start with another one: PORT=${port + 1} npx --yes pnpm@10 start`
const notAllowed = (port: number) => `PORT ${port} is only for the administrator of this machine; take one above 1023.`
