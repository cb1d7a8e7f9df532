import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Transaction } from '../../db/client.ts'
import { account, admission, company, credential, municipality, session } from '../../db/schema/index.ts'

export async function findLogIn(tx: Transaction, email: string) {
  const [row] = await tx
    .select({ accountId: account.id, active: account.active, passwordHash: credential.passwordHash })
    .from(account)
    .innerJoin(credential, eq(credential.accountId, account.id))
    .where(eq(account.email, email))
  return row
}

export async function findAccount(tx: Transaction, accountId: string) {
  const [row] = await tx.select().from(account).where(eq(account.id, accountId))
  return row
}

/** An account with the names of the municipality and the company it belongs to. */
export async function findAccountWithPlace(tx: Transaction, accountId: string) {
  const [row] = await tx
    .select({ account, municipalityName: municipality.name, companyName: company.name })
    .from(account)
    .leftJoin(municipality, eq(municipality.code, account.municipality))
    .leftJoin(company, eq(company.id, account.companyId))
    .where(eq(account.id, accountId))
  return row
}

export const insertSession = (tx: Transaction, values: typeof session.$inferInsert) => tx.insert(session).values(values)

/** A session that stands, held until the transaction ends, and whose it is. */
export async function findSessionForUpdate(tx: Transaction, id: string, wall: Date) {
  const [row] = await tx
    .select({ session, account })
    .from(session)
    .innerJoin(account, eq(account.id, session.accountId))
    .where(and(eq(session.id, id), isNull(session.endedAt), gt(session.expiresAt, wall), eq(account.active, true)))
    .for('update', { of: session })
  return row
}

export const updateSession = (tx: Transaction, id: string, values: Partial<typeof session.$inferInsert>) =>
  tx.update(session).set(values).where(eq(session.id, id))

export const markSessionEnded = (tx: Transaction, id: string, wall: Date) =>
  tx
    .update(session)
    .set({ endedAt: wall })
    .where(and(eq(session.id, id), isNull(session.endedAt)))

export const markSessionsEnded = (tx: Transaction, accountId: string, wall: Date) =>
  tx
    .update(session)
    .set({ endedAt: wall })
    .where(and(eq(session.accountId, accountId), isNull(session.endedAt)))

export const markSeen = (tx: Transaction, accountId: string) =>
  tx.update(account).set({ lastSeenAt: tx.now }).where(eq(account.id, accountId))

/** Where a log-in counts: the own municipality, or those that let the company in. */
export async function findMunicipalitiesOf(tx: Transaction, accountId: string): Promise<string[]> {
  const own = await findAccount(tx, accountId)
  if (own?.municipality) return [own.municipality]
  if (!own?.companyId) return []
  const rows = await tx
    .select({ code: admission.municipality })
    .from(admission)
    .where(and(eq(admission.companyId, own.companyId), eq(admission.status, 'in')))
  return rows.map(({ code }) => code)
}
