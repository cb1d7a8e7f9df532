import { createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** 256 random bits, safe in a link. Only its hash is kept. */
export const newToken = (): string => randomBytes(32).toString('base64url')
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()

/** A key for one purpose from the installation's secret. */
export const deriveKey = (secret: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, 'fleksbro', purpose, 32))

/**
 * The name a company knows a candidate by. It differs from company to company, so that two cannot compare notes, and
 * from epoch to epoch, so that after a withdrawal an old name leads nowhere. 32 characters, safe in a link.
 */
export const pseudonymOf = (key: Buffer, companyId: string, candidateId: string, epoch: number): string =>
  createHmac('sha256', key).update(`${companyId}:${candidateId}:${epoch}`).digest('base64url').slice(0, 32)
