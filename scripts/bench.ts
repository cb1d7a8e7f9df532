import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const wanted = process.argv.slice(2)
const found = globSync(['packages/*/bench/*.bench.ts', 'apps/*/bench/*.bench.ts'], { cwd: root }).sort()
const chosen = found.filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)))

if (chosen.length === 0) console.log('No benchmark has that name.')
for (const file of chosen) {
  console.log(`\n${file}`)
  const { status } = spawnSync(process.execPath, [file], { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
