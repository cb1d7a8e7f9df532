import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Holds a folder for this process. The lock is a name in the kernel (an abstract socket), so it ends with the process,
 * also after kill -9, and nothing stale can be left behind. Answers undefined when another process keeps holding it.
 */
export async function lockFolder(folder: string, patience: number): Promise<(() => void) | undefined> {
  const hash = createHash('sha256').update(realpathSync(folder)).digest('hex')
  const name = `\0fleksbro-${hash.slice(0, 32)}`
  for (let waited = 0; ; waited += 100) {
    const unlock = await take(name)
    if (unlock || waited >= patience) return unlock
    await sleep(100)
  }
}

function take(name: string) {
  const socket = createServer((caller) => caller.destroy())
  return new Promise<(() => void) | undefined>((done, fail) => {
    socket.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? done(undefined) : fail(error),
    )
    socket.listen(name, () => {
      socket.unref()
      done(() => void socket.close())
    })
  })
}
