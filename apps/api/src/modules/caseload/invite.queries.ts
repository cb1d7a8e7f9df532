import type { Language } from '@fleksbro/contract'
import { desc, eq } from 'drizzle-orm'
import type { Transaction } from '../../db/client.ts'
import { account, municipality, oneTimeLink } from '../../db/schema/index.ts'

export async function hasAccount(tx: Transaction, email: string): Promise<boolean> {
  const [found] = await tx.select({ id: account.id }).from(account).where(eq(account.email, email))
  return found !== undefined
}

export async function findPlaceName(tx: Transaction): Promise<string> {
  const [found] = await tx
    .select({ name: municipality.name })
    .from(municipality)
    .where(eq(municipality.code, tx.context.municipality ?? ''))
  return found?.name ?? ''
}

/** The language of the latest invitation. */
export async function findInvitedLanguage(tx: Transaction, candidateId: string): Promise<Language> {
  const [latest] = await tx
    .select({ details: oneTimeLink.details })
    .from(oneTimeLink)
    .where(eq(oneTimeLink.candidateId, candidateId))
    .orderBy(desc(oneTimeLink.createdAt))
    .limit(1)
  return latest?.details['language'] === 'en' ? 'en' : 'da'
}
