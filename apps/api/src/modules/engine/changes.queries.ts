import { and, asc, eq, gt, lte } from 'drizzle-orm'
import type { Transaction } from '../../db/client.ts'
import { change, changeHead } from '../../db/schema/index.ts'

/** The number of the municipality's last change; 0 before the first. */
export async function findHead(tx: Transaction, municipality: string): Promise<number> {
  const [head] = await tx
    .select({ sequence: changeHead.sequence })
    .from(changeHead)
    .where(eq(changeHead.municipality, municipality))
  return head?.sequence ?? 0
}

/** The changes after one number up to another, as far as they are remembered. Needs the system's context. */
export const findChanges = (there: Transaction, municipality: string, after: number, upTo: number) =>
  there
    .select({ candidates: change.candidates, vacancies: change.vacancies, everything: change.everything })
    .from(change)
    .where(and(eq(change.municipality, municipality), gt(change.sequence, after), lte(change.sequence, upTo)))
    .orderBy(asc(change.sequence))
