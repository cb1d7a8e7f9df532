import { readFileSync } from 'node:fs'

const interval = 500

/**
 * Calls back when the package manager that runs us is gone. `npx pnpm start` is a chain of processes that does not hand
 * signals down, so whoever ends the first would otherwise leave the program and its database running.
 */
export function whenLauncherEnds(act: () => void) {
  if (!process.env['npm_lifecycle_event']) return
  const chain = launchers()
  const watch = setInterval(() => {
    if (chain.every(({ pid, parent }) => parentOf(pid) === parent)) return
    clearInterval(watch)
    act()
  }, interval)
  watch.unref()
}

/** From ourselves up to the command somebody typed, and not beyond: their shell may go and leave us running. */
function launchers() {
  const chain: { readonly pid: number; readonly parent: number }[] = []
  let found = 0
  for (let pid = process.pid; pid > 1 && chain.length < 8; ) {
    const parent = parentOf(pid)
    if (!parent) break
    chain.push({ pid, parent })
    if (isPackageManager(parent)) found = chain.length
    pid = parent
  }
  return chain.slice(0, found)
}

function parentOf(pid: number): number | undefined {
  const stat = read(pid, 'stat')
  return stat ? Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) : undefined
}

/** npm names its process `npm exec …`; pnpm is a script that Node runs. A shell that merely mentions them is neither. */
function isPackageManager(pid: number) {
  const [program = '', script = ''] = read(pid, 'cmdline')?.split('\0') ?? []
  return /^(npm|npx) /.test(program) || (/node$/.test(program) && /\/(pnpm|npx|npm)[^/]*$/.test(script))
}

function read(pid: number, name: 'stat' | 'cmdline') {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return undefined
  }
}
