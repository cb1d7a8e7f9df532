import { type IntroductionState, introductionStates } from '@fleksbro/contract'
import { and, asc, eq, gt, inArray, lt, lte } from 'drizzle-orm'
import type { Transaction } from '../../db/client.ts'
import { account, admission, candidate, company, introduction } from '../../db/schema/index.ts'
import { hasDeadline } from './introductions.states.ts'

export type IntroductionRow = typeof introduction.$inferSelect

/** Somebody has to answer, and there is a day until which. */
const awaited: IntroductionState[] = introductionStates.filter(hasDeadline)

interface Filter {
  readonly candidateId?: string | undefined
  readonly vacancyId?: string | undefined
  readonly companyId?: string | undefined
}

/** Those the context may see, oldest first. */
export const findIntroductions = (tx: Transaction, filter: Filter = {}): Promise<IntroductionRow[]> =>
  tx.select().from(introduction).where(matching(tx, filter)).orderBy(asc(introduction.startedAt), asc(introduction.id))

/** The same, held until the transaction ends. */
export const findIntroductionsForUpdate = (tx: Transaction, filter: Filter): Promise<IntroductionRow[]> =>
  tx.select().from(introduction).where(matching(tx, filter)).orderBy(asc(introduction.id)).for('update')

export async function findIntroduction(tx: Transaction, id: string): Promise<IntroductionRow | undefined> {
  const [row] = await tx.select().from(introduction).where(only(tx, id))
  return row
}

export async function findIntroductionForUpdate(tx: Transaction, id: string): Promise<IntroductionRow | undefined> {
  const [row] = await tx.select().from(introduction).where(only(tx, id)).for('update')
  return row
}

/** Past their deadline; what another instance is just ending is left to it. */
export const findOverdueForUpdate = (tx: Transaction): Promise<IntroductionRow[]> =>
  tx
    .select()
    .from(introduction)
    .where(
      and(
        eq(introduction.municipality, here(tx)),
        inArray(introduction.state, awaited),
        lte(introduction.deadline, tx.now),
      ),
    )
    .for('update', { skipLocked: true })

/** Still in time, and without a step since a moment; what another instance is just doing is left to it. */
export const findUnansweredForUpdate = (tx: Transaction, since: Date): Promise<IntroductionRow[]> =>
  tx
    .select()
    .from(introduction)
    .where(
      and(
        eq(introduction.municipality, here(tx)),
        inArray(introduction.state, awaited),
        lt(introduction.reminded, 2),
        lte(introduction.changedAt, since),
        gt(introduction.deadline, tx.now),
      ),
    )
    .orderBy(asc(introduction.id))
    .for('update', { skipLocked: true })

/** Who looks after the one that is waited for: the company's consultant, or the candidate's. */
export async function findConsultantFor(
  tx: Transaction,
  side: { readonly candidateId: string } | { readonly companyId: string },
): Promise<string | null> {
  if ('companyId' in side) {
    const [row] = await tx
      .select({ id: admission.caseworkerId })
      .from(admission)
      .where(and(eq(admission.municipality, here(tx)), eq(admission.companyId, side.companyId)))
    return row?.id ?? null
  }
  const [row] = await tx
    .select({ id: candidate.caseworkerId })
    .from(candidate)
    .where(and(eq(candidate.municipality, here(tx)), eq(candidate.id, side.candidateId)))
  return row?.id ?? null
}

export const insertIntroduction = (tx: Transaction, row: Omit<IntroductionRow, 'municipality'>) =>
  tx.insert(introduction).values({ ...row, municipality: here(tx) })

export const updateIntroduction = (tx: Transaction, id: string, changes: Partial<IntroductionRow>) =>
  tx.update(introduction).set(changes).where(only(tx, id))

/** Companies other than the hidden one go on with her under her new pseudonym. */
export const moveToEpoch = (tx: Transaction, candidateId: string, from: number, ids: readonly string[]) =>
  tx
    .update(introduction)
    .set({ pseudonymEpoch: from + 1 })
    .where(
      and(matching(tx, { candidateId }), eq(introduction.pseudonymEpoch, from), inArray(introduction.id, [...ids])),
    )

/** Names and consultants, without anything a consultant would have to open a person for. */
export async function findPeople(tx: Transaction) {
  const rows = await tx
    .select({ id: candidate.id, name: candidate.name, caseworkerId: candidate.caseworkerId })
    .from(candidate)
    .where(eq(candidate.municipality, here(tx)))
  return new Map(rows.map((row) => [row.id, row]))
}

export async function findConsultants(tx: Transaction, ids: readonly string[]) {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .select({ id: account.id, name: account.name, email: account.email, phone: account.phone })
    .from(account)
    .where(and(inArray(account.id, [...ids]), eq(account.role, 'caseworker'), eq(account.active, true)))
  return new Map(rows.map(({ id, ...person }) => [id, person]))
}

/** Companies that a consultant looks after. */
export async function findCompaniesOf(tx: Transaction, caseworkerId: string): Promise<Set<string>> {
  const rows = await tx
    .select({ id: admission.companyId })
    .from(admission)
    .where(and(eq(admission.municipality, here(tx)), eq(admission.caseworkerId, caseworkerId)))
  return new Set(rows.map(({ id }) => id))
}

export async function findCvr(tx: Transaction, companyId: string): Promise<string | undefined> {
  const [row] = await tx.select({ cvr: company.cvr }).from(company).where(eq(company.id, companyId))
  return row?.cvr
}

/** The accounts that a mail to one side goes to. */
export async function findReaders(tx: Transaction, side: { candidateId: string } | { companyId: string }) {
  const [whose, role] =
    'companyId' in side
      ? ([eq(account.companyId, side.companyId), 'company'] as const)
      : ([eq(account.candidateId, side.candidateId), 'candidate'] as const)
  const rows = await tx
    .select({ id: account.id })
    .from(account)
    .where(and(whose, eq(account.role, role), eq(account.active, true)))
    .orderBy(asc(account.id))
  return rows.map(({ id }) => id)
}

const only = (tx: Transaction, id: string) => and(eq(introduction.municipality, here(tx)), eq(introduction.id, id))

const matching = (tx: Transaction, { candidateId, vacancyId, companyId }: Filter) =>
  and(
    eq(introduction.municipality, here(tx)),
    candidateId ? eq(introduction.candidateId, candidateId) : undefined,
    vacancyId ? eq(introduction.vacancyId, vacancyId) : undefined,
    companyId ? eq(introduction.companyId, companyId) : undefined,
  )

export function here({ context }: Transaction): string {
  if (!context.municipality) throw new Error('This needs a municipality.')
  return context.municipality
}
