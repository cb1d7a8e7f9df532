import { spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { comparison } from './compare-runs.ts'

const root = resolve(import.meta.dirname, '..')

/** Words choose benchmarks by name. `--full`: at full size. `--json file`: keep the run. `--compare a.json b.json`. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { full: { type: 'boolean' }, json: { type: 'string' }, compare: { type: 'boolean' } },
})

if (values.compare) {
  const [before = [], after = []] = positionals.map((file) => JSON.parse(readFileSync(file, 'utf8')).measures)
  console.log(comparison(before, after))
} else {
  const folder = mkdtempSync(join(tmpdir(), 'fleksbro-bench-'))
  const kept = join(folder, 'measures')
  writeFileSync(kept, '')
  runChosen(kept)
  const measures = readFileSync(kept, 'utf8').split('\n').filter(Boolean)
  rmSync(folder, { recursive: true })
  const run = {
    date: new Date().toISOString(),
    node: process.version,
    measures: measures.map((one) => JSON.parse(one)),
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(run, null, 2)}\n`)
}

function runChosen(measures: string) {
  const found = globSync(['packages/*/bench/*.bench.ts', 'apps/*/bench/*.bench.ts'], { cwd: root }).sort()
  const chosen = found.filter((file) => positionals.length === 0 || positionals.some((word) => file.includes(word)))
  if (chosen.length === 0) console.log('No benchmark has that name.')
  for (const file of chosen) {
    console.log(`\n${file}`)
    const { status } = spawnSync(process.execPath, [file, ...(values.full ? ['--full'] : [])], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, BENCH_JSON: measures },
    })
    if (status !== 0) process.exitCode = 1
  }
}
