import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { add, type Count, closingLine } from './count.ts'

const root = resolve(import.meta.dirname, '..')
const modules = join(root, 'node_modules')
const program = {
  biome: join(modules, '@biomejs/biome/bin/biome'),
  tsc: join(modules, 'typescript/bin/tsc'),
  vitest: join(modules, 'vitest/vitest.mjs'),
}

/** A test that never ends must not keep the closing line from being printed. */
const limit = 20 * 60_000
const checks = [
  ['biome', 'ci', '.'],
  ['tsc', '-p', '.'],
  ['tsc', '-p', 'apps/web'],
  ['tsc', '-p', 'e2e'],
] as const

/** Everything that can be tried, or with arguments only the tests they name; ends with one line that counts it all. */
async function testAll(only: readonly string[]) {
  let count: Count = { passed: 0, failed: 0, skipped: 0 }
  for (const check of only.length ? [] : checks) count = add(count, await runCheck(check))
  count = add(count, await runVitest(only))
  process.exitCode = count.failed ? 1 : 0
  console.log(`\n${closingLine(count, process.exitCode)}`)
}

async function runCheck([command, ...args]: (typeof checks)[number]): Promise<Count> {
  console.log(`${command} ${args.join(' ')}`)
  const code = await run(program[command], args)
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
}

async function runVitest(only: readonly string[]): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'fleksbro-count-'))
  const file = join(folder, 'count.json')
  try {
    const code = await run(program.vitest, ['run', ...only], { TEST_COUNT_FILE: file })
    const count = readCount(file)
    return { ...count, failed: count.failed || (code === 0 ? 0 : 1) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Vitest writes nothing when it cannot start, and its exit code then says so. */
function readCount(file: string): Count {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }
  }
}

async function run(script: string, args: readonly string[], variables: Readonly<Record<string, string>> = {}) {
  const env = { ...process.env, ...variables }
  const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit', env, timeout: limit })
  const [code] = await once(child, 'exit')
  return code
}

await testAll(process.argv.slice(2))
