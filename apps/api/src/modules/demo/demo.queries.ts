import { and, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '../../db/client.ts'
import { account } from '../../db/schema/index.ts'

export const findActiveByEmail = (tx: Transaction, emails: readonly string[]) =>
  tx
    .select({ accountId: account.id, name: account.name, role: account.role, email: account.email })
    .from(account)
    .where(and(inArray(account.email, [...emails]), eq(account.active, true)))
