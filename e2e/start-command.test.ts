import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { freshEnvironment, root } from './environment.ts'
import { type Program, startProgram } from './process.ts'

let folder: string
let clone: string
let port: number
let running: Program

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fleksbro-start-'))
  chmodSync(folder, 0o711)
  clone = join(folder, 'fleksbro')
  execFileSync('git', ['clone', '--quiet', '--local', root, clone], { stdio: 'inherit' })
  port = await freePort()
})

afterAll(async () => {
  running?.signal('SIGKILL')
  await running?.ended
  await vi.waitUntil(() => postgresOfClone().length === 0, { timeout: 10_000 })
  rmSync(folder, { recursive: true, force: true })
})

test('a fresh clone installs, builds, fills and serves', async () => {
  running = start()
  await running.says(`Fleksbro: http://localhost:${port}\n`)
  expect(running.said()).toContain('Building the web')
  expect((await fetch(`http://localhost:${port}/api/ready`)).status).toBe(200)
  const page = await fetch(`http://localhost:${port}/`)
  expect(page.headers.get('content-type')).toContain('text/html')
})

test('a taken port is said in one line, and nothing else is disturbed', async () => {
  const before = postgresOfClone()
  const second = start()
  expect(await second.ended).toBe(1)
  expect(second.said().match(/^.*taken.*$/gm)).toEqual([
    `Port ${port} is taken. Start with another one: PORT=${port + 1} npx --yes pnpm@10 start`,
  ])
  expect(second.said()).not.toContain('    at ')
  expect(postgresOfClone()).toEqual(before)
})

test('stopping it stops PostgreSQL', async () => {
  expect(postgresOfClone()).not.toEqual([])
  running.signal('SIGTERM')
  await running.ended
  await expect.poll(postgresOfClone, { timeout: 10_000 }).toEqual([])
})

test('a second start builds and makes nothing again', async () => {
  const made = { keys: keys(), cluster: cluster() }
  running = start()
  await running.says(`Fleksbro: http://localhost:${port}\n`)
  expect(running.said()).not.toContain('Building the web')
  expect({ keys: keys(), cluster: cluster() }).toEqual(made)
})

test('killed without a chance to clean up, it starts again', async () => {
  running.signal('SIGKILL')
  await running.ended
  running = start()
  await running.says(`Fleksbro: http://localhost:${port}\n`)
})

test('ending only the command that was typed ends the program, too', async () => {
  running.signal('SIGTERM', 'itself')
  await running.ended
  await expect.poll(postgresOfClone, { timeout: 10_000 }).toEqual([])
})

/** The README's command, offline where it can be: packages come from the store this checkout was installed from. */
function start() {
  const environment = freshEnvironment({
    PORT: `${port}`,
    npm_config_store_dir: store(),
    npm_config_prefer_offline: 'true',
  })
  return startProgram('npx', ['--yes', 'pnpm@10', 'start'], { cwd: clone, environment })
}

function store() {
  const [, folder = ''] =
    /"?storeDir"?: "?([^",\n]+?)\/v\d+"/.exec(readFileSync(join(root, 'node_modules/.modules.yaml'), 'utf8')) ?? []
  return folder
}

const keys = () => readFileSync(join(clone, '.data/keys.json'), 'utf8')
const cluster = () => statSync(join(clone, '.data/postgres-18/passwords.json')).ino

/** Every PostgreSQL process works from within its data folder. */
function postgresOfClone() {
  return readdirSync('/proc').filter((pid) => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`).startsWith(join(clone, '.data'))
    } catch {
      return false
    }
  })
}

function freePort() {
  return new Promise<number>((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
