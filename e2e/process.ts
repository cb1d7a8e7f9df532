import { type ChildProcess, spawn } from 'node:child_process'

export interface Program {
  /** What it has written so far, errors included. */
  said(): string
  /** Waits until it has written this. Fails with all it wrote when it ends first. */
  says(words: string | RegExp): Promise<void>
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>
  /** To the program and all it started, or only to itself. */
  signal(signal: NodeJS.Signals, whom?: 'group' | 'itself'): void
}

interface Start {
  readonly cwd: string
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** Starts a program in a process group of its own, which ends with the tests at the latest. */
export function startProgram(command: string, args: readonly string[], { cwd, environment }: Start): Program {
  const child = spawn(command, args, { cwd, env: environment, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  const listeners = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk
      for (const listener of listeners) listener()
    })
  }
  const ended = new Promise<number | null>((done) => child.once('close', done))
  const clear = () => signalTo(child, 'SIGKILL', 'group')
  process.once('exit', clear)
  ended.then(() => process.off('exit', clear))

  const says = (words: string | RegExp) =>
    new Promise<void>((done, fail) => {
      const look = () => {
        if (!(typeof words === 'string' ? output.includes(words) : words.test(output))) return
        listeners.delete(look)
        done()
      }
      listeners.add(look)
      ended.then((code) => fail(new Error(`It ended with ${code} before it said ${words}:\n${output}`)))
      look()
    })
  return { said: () => output, says, ended, signal: (signal, whom = 'group') => signalTo(child, signal, whom) }
}

function signalTo(child: ChildProcess, signal: NodeJS.Signals, whom: 'group' | 'itself') {
  if (!child.pid) return
  try {
    process.kill(whom === 'group' ? -child.pid : child.pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
