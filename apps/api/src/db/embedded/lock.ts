import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { createServer } from 'node:net'

/**
 * Holds a folder for this process. The lock is a name in the kernel (an abstract socket), so it ends with the process,
 * also after kill -9, and nothing stale can be left behind. Answers undefined when another process holds it.
 */
export async function lockFolder(folder: string): Promise<(() => void) | undefined> {
  const name = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32)
  const socket = createServer((caller) => caller.destroy())
  return new Promise((done, fail) => {
    socket.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? done(undefined) : fail(error),
    )
    socket.listen(`\0fleksbro-${name}`, () => {
      socket.unref()
      done(() => void socket.close())
    })
  })
}
