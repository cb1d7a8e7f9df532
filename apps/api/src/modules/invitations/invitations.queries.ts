import { eq } from 'drizzle-orm'
import type { Transaction } from '../../db/client.ts'
import { account, company, municipality, oneTimeLink } from '../../db/schema/index.ts'

export type Link = typeof oneTimeLink.$inferSelect
export type NewAccount = typeof account.$inferInsert

/** Who and what stands behind a link. */
export async function findBehind(tx: Transaction, linkId: string) {
  const [row] = await tx
    .select({
      invitedBy: account.name,
      inviter: { active: account.active, companyId: account.companyId, municipality: account.municipality },
      municipalityName: municipality.name,
      companyName: company.name,
    })
    .from(oneTimeLink)
    .leftJoin(account, eq(account.id, oneTimeLink.createdBy))
    .leftJoin(municipality, eq(municipality.code, oneTimeLink.municipality))
    .leftJoin(company, eq(company.id, oneTimeLink.companyId))
    .where(eq(oneTimeLink.id, linkId))
  return row
}

/** False if the e-mail has an account already. */
export async function insertAccount(tx: Transaction, values: NewAccount): Promise<boolean> {
  const { rowCount } = await tx.insert(account).values(values).onConflictDoNothing({ target: account.email })
  return rowCount === 1
}
