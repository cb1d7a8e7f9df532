import { type ChildProcess, spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { viteCommand } from './build-web.ts'

const root = resolve(import.meta.dirname, '..')

/** The API, started again whenever its sources change, and the web from sources in front of it. */
export function develop() {
  const node = (args: readonly string[], cwd: string) => spawn(process.execPath, args, { cwd, stdio: 'inherit' })
  const children: readonly ChildProcess[] = [
    node(['--watch', 'apps/api/src/server.ts'], root),
    node([viteCommand()], join(root, 'apps/web')),
  ]
  const stop = () => {
    for (const child of children) child.kill('SIGTERM')
  }
  for (const child of children) child.once('exit', stop)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
}
