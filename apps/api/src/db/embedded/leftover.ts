import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartError } from '../../start-error.ts'

const step = 50
const asksAfter = 2_000
const insistsAfter = 10_000
const givesUpAfter = 20_000

/**
 * The lock of the folder is ours, so a PostgreSQL that still runs there has lost its program: it is about to end, or is
 * ended here. A pid file whose number went on to some other process would make PostgreSQL refuse; it is removed.
 */
export async function endLeftover(data: string) {
  for (let waited = 0; ; waited += step) {
    const pid = pidIn(join(data, 'postmaster.pid'))
    if (!pid || !isAlive(pid)) return
    if (!servesFolder(pid, data)) return rmSync(join(data, 'postmaster.pid'), { force: true })
    if (waited === asksAfter) process.kill(pid, 'SIGINT')
    if (waited === insistsAfter) process.kill(pid, 'SIGQUIT')
    if (waited > givesUpAfter)
      throw new StartError(`PostgreSQL (process ${pid}) still holds ${data} and does not stop.`)
    await sleep(step)
  }
}

function pidIn(file: string) {
  try {
    return Number(readFileSync(file, 'utf8').split('\n')[0])
  } catch {
    return undefined
  }
}

function isAlive(pid: number) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** PostgreSQL works from within its data folder. */
function servesFolder(pid: number, data: string) {
  try {
    return (
      readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data) && readlinkSync(`/proc/${pid}/exe`).includes('postgres')
    )
  } catch {
    return false
  }
}
