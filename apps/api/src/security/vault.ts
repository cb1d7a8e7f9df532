import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { EncryptionKeys } from '../config.ts'

export interface WrappedKey {
  readonly keyVersion: number
  readonly wrapped: Buffer
}

/** Seals and opens what belongs to one candidate. `place` says where it is kept: moved elsewhere it does not open. */
export interface Seal {
  seal(place: string, content: unknown): Buffer
  open<T>(place: string, sealed: Buffer): T
}

/** AES-256-GCM under a random key per candidate, wrapped by a versioned key from the environment. */
export interface Vault {
  newKey(owner: string): WrappedKey
  sealOf(owner: string, key: WrappedKey): Seal
  /** For what belongs to no candidate, such as a queued mail. */
  readonly own: Seal
}

const nonceLength = 12
const tagLength = 16

export function createVault({ current, byVersion }: EncryptionKeys): Vault {
  const master = (version: number) => {
    const key = byVersion.get(version)
    if (!key) throw new Error(`Key version ${version} is not configured.`)
    return key
  }
  return {
    newKey: (owner) => ({ keyVersion: current, wrapped: encrypt(master(current), `key:${owner}`, randomBytes(32)) }),
    sealOf: (owner, { keyVersion, wrapped }) => sealWith(decrypt(master(keyVersion), `key:${owner}`, wrapped), owner),
    own: {
      seal: (place, content) =>
        Buffer.concat([Buffer.from([current]), sealWith(master(current), 'own').seal(place, content)]),
      open: (place, sealed) => sealWith(master(sealed[0] ?? 0), 'own').open(place, sealed.subarray(1)),
    },
  }
}

function sealWith(key: Buffer, owner: string): Seal {
  return {
    seal: (place, content) => encrypt(key, `${owner}:${place}`, Buffer.from(JSON.stringify(content))),
    open: (place, sealed) => JSON.parse(decrypt(key, `${owner}:${place}`, sealed).toString()),
  }
}

function encrypt(key: Buffer, place: string, content: Buffer): Buffer {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place))
  return Buffer.concat([nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()])
}

function decrypt(key: Buffer, place: string, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceLength))
  decipher.setAAD(Buffer.from(place)).setAuthTag(sealed.subarray(-tagLength))
  return Buffer.concat([decipher.update(sealed.subarray(nonceLength, -tagLength)), decipher.final()])
}
