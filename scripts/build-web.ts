import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const web = join(root, 'apps/web')
const place = join(web, 'dist')
const stamp = '.built-from'

/**
 * Builds the web unless what it is made of is unchanged since the last time. It is built beside its place and moved
 * there whole, so that a product that runs meanwhile misses no file.
 */
export async function buildWeb() {
  const sources = hashOfSources()
  if (builtFrom() === sources) return

  console.log('Building the web …')
  const draft = `${place}.${process.pid}`
  const vite = spawn(process.execPath, [viteCommand(), 'build', '--logLevel', 'warn', '--outDir', draft], {
    cwd: web,
    // A test that starts the product runs in another environment, and React would come with all its warnings.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'inherit',
  })
  const [code] = await once(vite, 'exit')
  if (code !== 0) throw new Error('The web could not be built.')
  writeFileSync(join(draft, stamp), sources)
  rmSync(place, { recursive: true, force: true })
  renameSync(draft, place)
}

export function viteCommand() {
  const manifest = createRequire(join(web, 'package.json')).resolve('vite/package.json')
  return join(dirname(manifest), 'bin/vite.js')
}

function builtFrom() {
  try {
    return readFileSync(join(place, stamp), 'utf8')
  } catch {
    return undefined
  }
}

function hashOfSources() {
  const files = ['apps/web', 'packages'].flatMap((folder) => filesIn(join(root, folder)))
  const hash = createHash('sha256')
  for (const file of [...files.sort(), join(root, 'pnpm-lock.yaml'), import.meta.filename]) {
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'node_modules' || entry.name.startsWith('dist') ? [] : filesIn(path)
    return entry.isFile() ? [path] : []
  })
}
