import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Database, Transaction } from '../db/client.ts'
import { account, admission, company, session } from '../db/schema/index.ts'
import type { SessionUser } from './user.ts'

/** Who this session belongs to now; undefined once it ended, expired or the account was turned off. */
export function findSessionUser(database: Database, sessionId: string, wall: Date): Promise<SessionUser | undefined> {
  return database.within({ role: 'system' }, async (tx) => {
    const [row] = await tx
      .select({ account, cvr: company.cvr })
      .from(session)
      .innerJoin(account, eq(account.id, session.accountId))
      .leftJoin(company, eq(company.id, account.companyId))
      .where(
        and(eq(session.id, sessionId), isNull(session.endedAt), gt(session.expiresAt, wall), eq(account.active, true)),
      )
    if (!row) return undefined

    const { id: accountId, ...person } = row.account
    const municipalities = person.companyId ? await admittedTo(tx, person.companyId) : []
    return {
      ...person,
      accountId,
      sessionId,
      cvr: row.cvr,
      municipalities: person.municipality ? [person.municipality] : municipalities,
    }
  })
}

async function admittedTo(tx: Transaction, companyId: string): Promise<string[]> {
  const rows = await tx
    .select({ municipality: admission.municipality })
    .from(admission)
    .where(and(eq(admission.companyId, companyId), eq(admission.status, 'in')))
    .orderBy(admission.municipality)
  return rows.map(({ municipality }) => municipality)
}
