import type { CandidateDecision } from '@fleksbro/contract'
import { and, desc, eq, inArray, isNull, lte } from 'drizzle-orm'
import { dayOf } from '../../clock.ts'
import type { Transaction } from '../../db/client.ts'
import { account, candidateCard, company, matchDecision, rejection, ruleSet } from '../../db/schema/index.ts'

/** The latest version that holds today. */
export async function findRuleSet(tx: Transaction) {
  const [row] = await tx
    .select()
    .from(ruleSet)
    .where(and(eq(ruleSet.municipality, here(tx)), lte(ruleSet.validFrom, dayOf(tx.now)), isNull(ruleSet.withdrawnAt)))
    .orderBy(desc(ruleSet.validFrom), desc(ruleSet.version))
    .limit(1)
  return row
}

export async function findRuleSetOf(tx: Transaction, version: number) {
  const [row] = await tx
    .select()
    .from(ruleSet)
    .where(and(eq(ruleSet.municipality, here(tx)), eq(ruleSet.version, version)))
  return row
}

export async function findDecisions(tx: Transaction, candidateId: string): Promise<Map<string, CandidateDecision>> {
  const rows = await tx
    .select({ vacancyId: matchDecision.vacancyId, decision: matchDecision.decision })
    .from(matchDecision)
    .where(and(eq(matchDecision.municipality, here(tx)), eq(matchDecision.candidateId, candidateId)))
  return new Map(rows.map(({ vacancyId, decision }) => [vacancyId, decision]))
}

type Decided = Omit<typeof matchDecision.$inferInsert, 'municipality' | 'decidedAt'>

export async function saveDecision(tx: Transaction, decided: Decided): Promise<void> {
  const { decision, sealedReason, rulesVersion } = decided
  await tx
    .insert(matchDecision)
    .values({ ...decided, municipality: here(tx), decidedAt: tx.now })
    .onConflictDoUpdate({
      target: [matchDecision.municipality, matchDecision.candidateId, matchDecision.vacancyId],
      set: { decision, sealedReason: sealedReason ?? null, rulesVersion, decidedAt: tx.now },
    })
}

export const deleteDecision = (tx: Transaction, candidateId: string, vacancyId: string) =>
  tx
    .delete(matchDecision)
    .where(
      and(
        eq(matchDecision.municipality, here(tx)),
        eq(matchDecision.candidateId, candidateId),
        eq(matchDecision.vacancyId, vacancyId),
      ),
    )

/** The rejected pairs of the municipality; for consultants only. */
export const findRejectedPairs = (tx: Transaction) =>
  tx
    .select({ candidateId: rejection.candidateId, vacancyId: rejection.vacancyId })
    .from(rejection)
    .where(eq(rejection.municipality, here(tx)))

export async function findRejection(tx: Transaction, candidateId: string, vacancyId: string) {
  const [row] = await tx
    .select({ rejection, by: account.name })
    .from(rejection)
    .leftJoin(account, eq(account.id, rejection.rejectedBy))
    .where(ofPair(tx, candidateId, vacancyId))
  return row && { ...row.rejection, by: row.by }
}

type Rejected = Omit<typeof rejection.$inferInsert, 'municipality' | 'rejectedAt'>

export async function saveRejection(tx: Transaction, rejected: Rejected): Promise<void> {
  const { candidateId: _, vacancyId: __, ...set } = rejected
  await tx
    .insert(rejection)
    .values({ ...rejected, municipality: here(tx), rejectedAt: tx.now })
    .onConflictDoUpdate({
      target: [rejection.municipality, rejection.candidateId, rejection.vacancyId],
      set: { ...set, rejectedAt: tx.now },
    })
}

export const deleteRejection = (tx: Transaction, candidateId: string, vacancyId: string) =>
  tx.delete(rejection).where(ofPair(tx, candidateId, vacancyId))

/** Company ids by CVR number, of those that have registered. */
export async function findCompaniesByCvr(tx: Transaction, cvrs: readonly string[]): Promise<Map<string, string>> {
  if (cvrs.length === 0) return new Map()
  const rows = await tx
    .select({ id: company.id, cvr: company.cvr })
    .from(company)
    .where(inArray(company.cvr, [...cvrs]))
  return new Map(rows.map(({ id, cvr }) => [cvr, id]))
}

/** Since when each card has been visible; a company's context leaves out those it may not see. */
export async function findVisibleSince(tx: Transaction): Promise<Map<string, Date | null>> {
  const rows = await tx
    .select({ id: candidateCard.candidateId, since: candidateCard.visibleSince })
    .from(candidateCard)
    .where(eq(candidateCard.municipality, here(tx)))
  return new Map(rows.map(({ id, since }) => [id, since]))
}

const ofPair = (tx: Transaction, candidateId: string, vacancyId: string) =>
  and(eq(rejection.municipality, here(tx)), eq(rejection.candidateId, candidateId), eq(rejection.vacancyId, vacancyId))

function here({ context }: Transaction): string {
  if (!context.municipality) throw new Error('This needs a municipality.')
  return context.municipality
}
