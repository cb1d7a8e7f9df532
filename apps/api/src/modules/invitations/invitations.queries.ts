import { and, eq, isNull } from 'drizzle-orm'
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

/**
 * The id of the account that takes the place: a new one, or that of a person who left her company and comes to another,
 * who proves by the link that the e-mail is still hers. Undefined if the e-mail has any other account.
 */
export async function settleAccount(tx: Transaction, values: NewAccount): Promise<string | undefined> {
  const { rowCount } = await tx.insert(account).values(values).onConflictDoNothing({ target: account.email })
  if (rowCount === 1) return values.id
  const { companyId, companyRole, name, language, email } = values
  if (!companyId) return undefined
  const [returned] = await tx
    .update(account)
    .set({ companyId, companyRole, name, language })
    .where(
      and(eq(account.email, email), eq(account.role, 'company'), eq(account.active, true), isNull(account.companyId)),
    )
    .returning({ id: account.id })
  return returned?.id
}
