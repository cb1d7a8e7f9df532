import { postcode } from '@fleksbro/catalogue'
import type { ContactPerson, VacancyCard, VacancyFacts } from '@fleksbro/contract'
import { and, asc, eq, gte, inArray, isNull, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { z } from 'zod'
import { dayOf } from '../../clock.ts'
import { asSystem } from '../../db/as-system.ts'
import type { Transaction } from '../../db/client.ts'
import { account, admission, company, offeredVacancy, vacancy, workplace } from '../../db/schema/index.ts'

/** A vacancy as one municipality's people are offered it. */
export interface OfferedVacancy {
  readonly id: string
  readonly version: number
  readonly companyId: string
  readonly company: string
  readonly title: string
  readonly about: string
  readonly places: number
  readonly facts: VacancyFacts
  /** Of the workplace, which also says the place. */
  readonly postcode: string | null
  /** The owner's name at the company. */
  readonly contact: string | null
  /** The municipality's consultant for the company. */
  readonly caseworker: z.output<typeof ContactPerson> | null
}

/** Published, let in and not past its day, in the municipality of the context, or those named; a company sees its own. */
export const findOfferedVacancies = (tx: Transaction, ids?: readonly string[]): Promise<OfferedVacancy[]> =>
  readOffered(tx, ids)

export async function findOfferedVacancy(tx: Transaction, id: string): Promise<OfferedVacancy | undefined> {
  const [found] = await readOffered(tx, [id])
  return found
}

/** What ranking needs of an offered vacancy. */
export interface OfferedFacts extends Pick<OfferedVacancy, 'id' | 'version' | 'companyId' | 'facts' | 'postcode'> {
  readonly cvr: string
}

/** The same vacancies, without what is only shown. */
export const findOfferedFacts = (tx: Transaction, ids?: readonly string[]): Promise<OfferedFacts[]> =>
  tx
    .select({
      id: vacancy.id,
      version: vacancy.version,
      companyId: vacancy.companyId,
      cvr: company.cvr,
      facts: vacancy.facts,
      postcode: workplace.postcode,
    })
    .from(vacancy)
    .innerJoin(company, eq(company.id, vacancy.companyId))
    .leftJoin(workplace, eq(workplace.id, vacancy.workplaceId))
    .innerJoin(offeredVacancy, isOffer(tx))
    .innerJoin(
      admission,
      and(eq(admission.companyId, vacancy.companyId), eq(admission.municipality, municipalityOf(tx))),
    )
    .where(isOffered(tx, ids))
    .orderBy(asc(vacancy.id))

/** A vacancy that may have left the list since: what an introduction that still stands is about. */
export async function findVacancyOfCompany(
  tx: Transaction,
  id: string,
  companyId: string,
): Promise<OfferedVacancy | undefined> {
  const [found] = await select(tx).where(and(eq(vacancy.id, id), eq(vacancy.companyId, companyId)))
  return found && shape(found)
}

/** Whether it is offered here, which nobody takes back until the transaction ends. Offers are the system's to hold. */
export const holdOffer = (tx: Transaction, municipality: string, vacancyId: string): Promise<boolean> =>
  asSystem(tx, municipality, async (there) => {
    const rows = await there
      .select({ id: offeredVacancy.vacancyId })
      .from(offeredVacancy)
      .where(and(eq(offeredVacancy.municipality, municipality), eq(offeredVacancy.vacancyId, vacancyId)))
      .for('share')
    return rows.length > 0
  })

export const presentVacancyCard = (row: OfferedVacancy): VacancyCard => ({
  id: row.id,
  company: row.company,
  place: placeOf(row.postcode),
  title: row.title,
  about: row.about,
  facts: row.facts,
  contact: row.contact,
  caseworker: row.caseworker,
})

export const placeOf = (code: string | null): string | null => (code && postcode(code)?.place) || null

async function readOffered(tx: Transaction, ids?: readonly string[]): Promise<OfferedVacancy[]> {
  const rows = await select(tx)
    .innerJoin(offeredVacancy, isOffer(tx))
    .where(isOffered(tx, ids))
    .orderBy(asc(vacancy.id))
  return rows.map(shape)
}

const isOffer = (tx: Transaction) =>
  and(eq(offeredVacancy.vacancyId, vacancy.id), eq(offeredVacancy.municipality, municipalityOf(tx)))

const isOffered = (tx: Transaction, ids?: readonly string[]) =>
  and(
    eq(vacancy.status, 'published'),
    eq(admission.status, 'in'),
    or(isNull(vacancy.expiresOn), gte(vacancy.expiresOn, dayOf(tx.now))),
    ids && inArray(vacancy.id, [...ids]),
  )

function municipalityOf({ context }: Transaction): string {
  if (!context.municipality) throw new Error('This needs a municipality.')
  return context.municipality
}

const owner = alias(account, 'owner')
const consultant = alias(account, 'consultant')
const ownerName = sql<string | null>`(
  select ${owner.name} from ${account} ${sql.identifier('owner')}
  where ${owner.companyId} = ${company.id} and ${owner.companyRole} = 'owner' and ${owner.active}
  order by ${owner.createdAt}, ${owner.id} limit 1)`

const select = (tx: Transaction) =>
  tx
    .select({
      vacancy,
      company: company.name,
      postcode: workplace.postcode,
      contact: ownerName,
      caseworker: { name: consultant.name, email: consultant.email, phone: consultant.phone },
    })
    .from(vacancy)
    .innerJoin(company, eq(company.id, vacancy.companyId))
    .leftJoin(workplace, eq(workplace.id, vacancy.workplaceId))
    .leftJoin(
      admission,
      and(eq(admission.companyId, vacancy.companyId), eq(admission.municipality, tx.context.municipality ?? '')),
    )
    .leftJoin(consultant, and(eq(consultant.id, admission.caseworkerId), eq(consultant.active, true)))
    .$dynamic()

type Row = Awaited<ReturnType<typeof select>>[number]

const shape = ({ vacancy: row, ...rest }: Row): OfferedVacancy => ({
  id: row.id,
  version: row.version,
  companyId: row.companyId,
  title: row.title,
  about: row.about,
  places: row.places,
  facts: row.facts,
  ...rest,
})
