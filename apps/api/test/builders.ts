import { randomUUID } from 'node:crypto'
import { emptyVacancy, type ProfileFacts, type VacancyFacts, type VacancyStatus } from '@fleksbro/contract'
import { inventCvr } from '@fleksbro/fleksjob'
import { noteChange } from '../src/db/changes.ts'
import type { Database, Transaction } from '../src/db/client.ts'
import {
  account,
  admission,
  company,
  municipality,
  offeredVacancy,
  vacancy,
  workplace,
} from '../src/db/schema/index.ts'
import { findCandidate, insertCandidate, updateCandidate } from '../src/modules/candidates/candidate-store.ts'

export const home = '0999'

export interface GivenCandidate {
  readonly id: string
  readonly accountId: string
  readonly municipality: string
}
export interface GivenCompany {
  readonly id: string
  readonly cvr: string
  readonly accountId: string
  readonly workplaceId: string
}

/** Far from the seeds that the demo and the tests name themselves. */
let companies = 20_000

/** Each builder saves a valid thing; a test states only what matters to it. */
export function buildersFor(database: Database) {
  const system = <T>(work: (tx: Transaction) => Promise<T>, code = home) =>
    database.within({ role: 'system', municipality: code }, work)
  let count = 0

  const place = (code = home, name = `Kommune ${code}`) =>
    system((tx) => tx.insert(municipality).values({ code, name, contact: null }).onConflictDoNothing(), code)

  async function person(values: Partial<typeof account.$inferInsert> & Pick<typeof account.$inferInsert, 'role'>) {
    const id = randomUUID()
    const fallback = values.role === 'company' ? null : home
    if (values.municipality !== undefined || fallback) await place(values.municipality ?? home)
    await system((tx) =>
      tx.insert(account).values({
        id,
        name: `Person ${++count}`,
        email: `person-${count}-${id.slice(0, 8)}@example.dk`,
        phone: null,
        language: 'da',
        municipality: fallback,
        decidesOnBenefits: false,
        active: true,
        createdAt: tx.now,
        ...values,
      }),
    )
    return id
  }

  const caseworker = async (values: { municipality?: string; name?: string; decidesOnBenefits?: boolean } = {}) => ({
    accountId: await person({ role: 'caseworker', ...values }),
  })
  const admin = async (values: { municipality?: string } = {}) => ({
    accountId: await person({ role: 'admin', ...values }),
  })

  interface CandidateWishes {
    name?: string
    municipality?: string
    caseworkerId?: string
    facts?: Partial<ProfileFacts>
    visible?: boolean
    paused?: boolean
    shielded?: boolean
    hiddenFrom?: { cvr: string; name: string }[]
    showNeeds?: boolean
  }
  /** Visible to companies unless said otherwise, with an account. */
  async function candidate({
    name = 'Karla Vang',
    municipality: code = home,
    caseworkerId,
    facts = {},
    visible = true,
    paused = false,
    shielded = false,
    hiddenFrom = [],
  }: CandidateWishes = {}): Promise<GivenCandidate> {
    const id = randomUUID()
    const accountId = await person({ role: 'candidate', municipality: code, candidateId: id, name })
    await system(async (tx) => {
      await insertCandidate(tx, {
        id,
        name,
        accountId,
        email: `${id}@example.dk`,
        phone: '20 30 40 50',
        caseworkerId: caseworkerId ?? null,
        facts,
        shielded,
      })
      const stored = await findCandidate(tx, id)
      if (stored) await updateCandidate(tx, stored, { visible, paused, hiddenFrom })
    }, code)
    return { id, accountId, municipality: code }
  }

  interface CompanyWishes {
    name?: string
    admission?: 'in' | 'waiting' | 'refused' | 'none'
    municipality?: string
    caseworkerId?: string
    postcode?: string
  }
  /** Let in, with one owner and one workplace. */
  async function aCompany({
    name = 'Havnens Dele',
    admission: status = 'in',
    municipality: code = home,
    caseworkerId,
    postcode = '2900',
  }: CompanyWishes = {}): Promise<GivenCompany> {
    await place(code)
    const id = randomUUID()
    const workplaceId = randomUUID()
    const cvr = inventCvr(++companies)
    await system(async (tx) => {
      await tx.insert(company).values({ id, cvr, name, about: '', createdAt: tx.now })
      await tx.insert(workplace).values({
        id: workplaceId,
        companyId: id,
        name: 'Værksted',
        pNumber: null,
        street: 'Havnegade 1',
        postcode,
        employees: 12,
        createdAt: tx.now,
      })
      if (status !== 'none')
        await tx.insert(admission).values({
          municipality: code,
          companyId: id,
          status,
          caseworkerId: caseworkerId ?? null,
          reason: null,
          askedAt: tx.now,
          decidedAt: tx.now,
        })
    }, code)
    const accountId = await person({ role: 'company', companyId: id, companyRole: 'owner' })
    return { id, cvr, accountId, workplaceId }
  }

  const colleague = async ({ id }: GivenCompany) => ({
    accountId: await person({ role: 'company', companyId: id, companyRole: 'member' }),
  })

  interface VacancyWishes {
    company?: GivenCompany
    status?: VacancyStatus
    title?: string
    facts?: Partial<VacancyFacts>
    municipality?: string
  }
  /** Published and offered in the municipality unless said otherwise. */
  async function aVacancy({
    company: by,
    status = 'published',
    title = 'Pakke små ordrer',
    facts = {},
    municipality: code = home,
  }: VacancyWishes = {}) {
    const owner = by ?? (await aCompany({ municipality: code }))
    const id = randomUUID()
    await system(async (tx) => {
      await tx.insert(vacancy).values({
        id,
        companyId: owner.id,
        workplaceId: owner.workplaceId,
        version: 1,
        status,
        title,
        about: '',
        places: 1,
        expiresOn: null,
        facts: { ...emptyVacancy, ...facts },
        createdBy: owner.accountId,
        createdAt: tx.now,
        savedAt: tx.now,
        publishedAt: status === 'draft' ? null : tx.now,
      })
      if (status !== 'draft')
        await tx
          .insert(offeredVacancy)
          .values({ municipality: code, vacancyId: id, companyId: owner.id, offeredAt: tx.now })
      noteChange(tx, { vacancy: id })
    }, code)
    return { id, company: owner }
  }

  return { municipality: place, caseworker, admin, candidate, company: aCompany, colleague, vacancy: aVacancy, system }
}

export type Given = ReturnType<typeof buildersFor>
