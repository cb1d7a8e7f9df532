import { randomUUID } from 'node:crypto'
import type { Role } from '@fleksbro/contract'
import { and, eq, gt, isNull, or } from 'drizzle-orm'
import type { Transaction } from '../../db/client.ts'
import { oneTimeLink } from '../../db/schema/index.ts'
import { hashToken, newToken } from '../../security/tokens.ts'

export type LinkKind = typeof oneTimeLink.$inferSelect.kind

interface NewLink {
  readonly kind: LinkKind
  readonly email: string
  readonly name: string
  readonly role?: Role
  readonly municipality?: string
  readonly candidateId?: string
  readonly companyId?: string
  readonly accountId?: string
  readonly createdBy?: string
  /** What the account or company to be made needs to know. */
  readonly details?: Record<string, unknown>
  readonly days: number
  /** Where people reach us (`config.publicUrl`). */
  readonly publicUrl: string
}

export interface MadeLink {
  readonly token: string
  readonly link: string
  readonly expiresAt: Date
}

const day = 24 * 60 * 60 * 1000
const pages: Readonly<Record<LinkKind, string>> = {
  candidate: 'invitation',
  staff: 'invitation',
  colleague: 'invitation',
  company: 'invitation',
  password: 'reset-password',
}

/**
 * A link that works once, for `days` (0.5 is half a day). Earlier ones of the same kind to the same e-mail, or for the
 * same candidate, stop working. The token stands behind the #, so that it reaches no server log. Needs the system context.
 */
export async function createLink(tx: Transaction, { days, publicUrl, ...link }: NewLink): Promise<MadeLink> {
  const same = link.candidateId
    ? or(eq(oneTimeLink.email, link.email), eq(oneTimeLink.candidateId, link.candidateId))
    : eq(oneTimeLink.email, link.email)
  await tx
    .update(oneTimeLink)
    .set({ expiresAt: tx.now })
    .where(and(eq(oneTimeLink.kind, link.kind), same, isNull(oneTimeLink.usedAt), gt(oneTimeLink.expiresAt, tx.now)))
  const token = newToken()
  const expiresAt = new Date(tx.now.getTime() + days * day)
  await tx.insert(oneTimeLink).values({
    details: {},
    ...link,
    id: randomUUID(),
    tokenHash: hashToken(token),
    createdAt: tx.now,
    expiresAt,
  })
  return { token, link: `${publicUrl}/${pages[link.kind]}#${token}`, expiresAt }
}

/** What a link is for while it works; uses nothing up. */
export async function findLink(tx: Transaction, token: string) {
  const [row] = await tx.select().from(oneTimeLink).where(working(tx, token))
  return row
}

/** Uses a link up. Of any number at once exactly one gets it. */
export async function redeemLink(tx: Transaction, token: string) {
  const [row] = await tx.update(oneTimeLink).set({ usedAt: tx.now }).where(working(tx, token)).returning()
  return row
}

const working = (tx: Transaction, token: string) =>
  and(eq(oneTimeLink.tokenHash, hashToken(token)), isNull(oneTimeLink.usedAt), gt(oneTimeLink.expiresAt, tx.now))
