import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)
/** OWASP's parameters for argon2id: 19 MiB, two passes. */
const cost = { parallelism: 1, tagLength: 32, memory: 19_456, passes: 2 } as const
const atOnce = 4
let running = 0
const waiting: (() => void)[] = []

export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await inTurn(() => derive('argon2id', { ...cost, message: password.normalize('NFKC'), nonce }))
  return `argon2id$${nonce.toString('base64url')}$${tag.toString('base64url')}`
}

/** Takes as long for an unknown account (no hash) as for a wrong password. */
export async function verifyPassword(password: string, hash: string | undefined): Promise<boolean> {
  const [, nonce, tag] = (hash ?? unknownAccount).split('$')
  const expected = Buffer.from(tag ?? '', 'base64url')
  const message = password.normalize('NFKC')
  const found = await inTurn(() =>
    derive('argon2id', { ...cost, message, nonce: Buffer.from(nonce ?? '', 'base64url') }),
  )
  return found.length === expected.length && timingSafeEqual(found, expected) && hash !== undefined
}

const unknownAccount = `argon2id$${randomBytes(16).toString('base64url')}$${randomBytes(32).toString('base64url')}`

/** A flood of log-ins waits here instead of taking every thread from the others. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) await new Promise<void>((go) => waiting.push(go))
  running++
  try {
    return await work()
  } finally {
    running--
    waiting.shift()?.()
  }
}
