import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type InputOf,
  listDemoAccounts,
  logInToDemo,
  readProfile,
  readSession,
  roles,
  saveProfile,
} from '@fleksbro/contract'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { apiClient, signedIn } from './api.ts'
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
  await vi.waitUntil(() => postgresOfClone().length === 0, { timeout: 30_000 })
  rmSync(folder, { recursive: true, force: true })
})

test('a fresh clone installs, builds, fills and serves', async () => {
  running = start()
  await running.says(`Fleksbro: ${url()}\n`)
  expect(running.said()).toContain('Building the web')
  expect((await fetch(`${url()}/api/ready`)).status).toBe(200)
  const page = await fetch(`${url()}/`)
  expect(page.headers.get('content-type')).toContain('text/html')
})

test('it prints the demo accounts, and each of them can be signed in to', async () => {
  const people = await apiClient(url()).call(listDemoAccounts, {})
  expect(new Set(people.map(({ role }) => role))).toEqual(new Set(roles))
  for (const { accountId, name, role } of people) {
    expect(running.said()).toContain(name)
    const visitor = apiClient(url())
    await visitor.call(logInToDemo, { body: { accountId } })
    expect((await visitor.call(readSession, {})).account).toMatchObject({ name, role })
  }
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

test('what somebody saves is there before it stops', async () => {
  const { profile, save } = await karla()
  await save({ version: profile.version, facts: { about: 'Jeg holder af at sortere knapper.' } })
})

test('stopping it stops PostgreSQL', async () => {
  expect(postgresOfClone()).not.toEqual([])
  running.signal('SIGTERM')
  await running.ended
  await expect.poll(postgresOfClone, { timeout: 30_000 }).toEqual([])
})

test('a second start builds and makes nothing again', async () => {
  const made = { keys: keys(), cluster: cluster() }
  running = start()
  await running.says(`Fleksbro: ${url()}\n`)
  expect(running.said()).not.toContain('Building the web')
  expect({ keys: keys(), cluster: cluster() }).toEqual(made)
})

test('and what she saved is still there', async () => {
  expect((await karla()).profile.facts.about).toBe('Jeg holder af at sortere knapper.')
})

test('killed without a chance to clean up, it starts again', async () => {
  running.signal('SIGKILL')
  await running.ended
  running = start()
  await running.says(`Fleksbro: ${url()}\n`)
})

test('ending only the command that was typed ends the program, too', async () => {
  running.signal('SIGTERM', 'itself')
  await running.ended
  await expect.poll(postgresOfClone, { timeout: 30_000 }).toEqual([])
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

const url = () => `http://localhost:${port}`

async function karla() {
  const { call, account } = await signedIn(url(), 'Karla')
  const params = { candidateId: account.candidateId ?? '' }
  const profile = await call(readProfile, { params })
  const save = (body: InputOf<typeof saveProfile>['body']) => call(saveProfile, { params, body })
  return { profile, save }
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

/** Below the ports that systems give to whoever connects, so that none of them takes it before it is used. */
function freePort(): Promise<number> {
  const port = 20_000 + Math.floor(Math.random() * 10_000)
  return new Promise((done) => {
    const probe = createServer()
    probe.once('error', () => done(freePort()))
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(port)))
  })
}
