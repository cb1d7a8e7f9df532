import { readFileSync } from 'node:fs'

/** Clock ticks are a hundredth of a second on every Linux there is. */
const tick = 10

/** Milliseconds of CPU a process has used; by the clock where the system does not tell. */
export function cpuOfProcess(pid: number | undefined): number {
  if (process.platform !== 'linux') return performance.now()
  // The name in brackets may hold spaces; the fields after it do not.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  const [user = 0, system = 0] = fields.slice(11, 13).map(Number)
  return (user + system) * tick
}
