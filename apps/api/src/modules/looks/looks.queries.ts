import { and, desc, eq, inArray, isNotNull } from 'drizzle-orm'
import { dayOf } from '../../clock.ts'
import type { Transaction } from '../../db/client.ts'
import { candidateKey, company, look, municipality } from '../../db/schema/index.ts'
import type { StoredCandidate } from '../candidates/candidate-store.ts'
import type { Look } from './look.ts'

type Looked = Pick<StoredCandidate, 'id' | 'seal'>

const mostShown = 1000

export const purposePlace = 'look:purpose'

export async function findLooks(tx: Transaction, { id, seal }: Looked): Promise<Look[]> {
  const rows = await tx
    .select({
      day: look.day,
      kind: look.kind,
      sealed: look.sealedPurpose,
      company: company.name,
      cvr: company.cvr,
      place: municipality.name,
    })
    .from(look)
    .innerJoin(municipality, eq(municipality.code, look.municipality))
    .leftJoin(company, eq(company.id, look.companyId))
    .where(ofCandidate(tx, id))
    .orderBy(desc(look.at), desc(look.id))
    .limit(mostShown)
  return rows.map(({ day, kind, sealed, company, cvr, place }) => ({
    day,
    kind,
    purpose: sealed && seal.open<string>(purposePlace, sealed),
    who: company === null ? 'caseworker' : 'company',
    name: company ?? place,
    cvr,
  }))
}

export async function findReasonOfDay(tx: Transaction, candidateId: string, accountId: string): Promise<boolean> {
  const [found] = await tx
    .select({ id: look.id })
    .from(look)
    .where(
      and(
        ofCandidate(tx, candidateId),
        eq(look.accountId, accountId),
        eq(look.kind, 'profile'),
        eq(look.day, dayOf(tx.now)),
        isNotNull(look.sealedPurpose),
      ),
    )
    .limit(1)
  return found !== undefined
}

/** Asked of the keys, which a company may read, unlike the candidates. */
export async function findWhoIsThere(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { municipality, candidateId } = candidateKey
  const rows = await tx
    .select({ candidateId })
    .from(candidateKey)
    .where(and(eq(municipality, tx.context.municipality ?? ''), inArray(candidateId, [...ids])))
  return new Set(rows.map((row) => row.candidateId))
}

const ofCandidate = (tx: Transaction, candidateId: string) =>
  and(eq(look.municipality, tx.context.municipality ?? ''), eq(look.candidateId, candidateId))
