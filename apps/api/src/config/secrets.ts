import { z } from 'zod'

export interface EncryptionKeys {
  /** The version that encrypts; all of them decrypt. */
  readonly current: number
  readonly byVersion: ReadonlyMap<number, Buffer>
}

const advice = 'make one with: openssl rand -base64 32'

/** One secret in base64, or several with commas between, the newest first. */
export function signingSecrets(value: string, context: z.RefinementCtx): readonly [Buffer, ...Buffer[]] {
  const [first, ...rest] = value.split(',').map((one) => randomBytes(one))
  if (first && rest.every((one) => one)) return [first, ...rest.filter((one) => one !== undefined)]
  context.addIssue(`must be at least 32 random bytes in base64, no sample and no typed text (${advice})`)
  return z.NEVER
}

/** Keys by version, `1:base64,2:base64`, each of 32 bytes. */
export function encryptionKeys(value: string, context: z.RefinementCtx): EncryptionKeys {
  const pairs = value.split(',').map((pair) => {
    const [, version, key] = /^\s*([1-9]\d{0,3}):(\S+)\s*$/.exec(pair) ?? []
    return [Number(version), key ? randomBytes(key) : undefined] as const
  })
  const byVersion = new Map(pairs.flatMap(([version, key]) => (key?.length === 32 ? [[version, key] as const] : [])))
  if (byVersion.size === pairs.length) return { current: Math.max(...byVersion.keys()), byVersion }
  context.addIssue(`must be versions with 32 random bytes in base64 each, like 1:…,2:… (${advice})`)
  return z.NEVER
}

/** Undefined for what is too short, or was typed rather than drawn: repeated, or readable as text. */
function randomBytes(base64: string): Buffer | undefined {
  const trimmed = base64.trim()
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(trimmed)) return undefined
  const bytes = Buffer.from(trimmed, 'base64')
  const readable = bytes.every((byte) => byte >= 0x20 && byte < 0x7f)
  return bytes.length < 32 || new Set(bytes).size < 16 || readable ? undefined : bytes
}
