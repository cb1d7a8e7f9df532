import { randomUUID } from 'node:crypto'
import { WorkplaceInput } from '@fleksbro/contract'
import { z } from 'zod'
import type { Transaction } from '../../db/client.ts'
import { record } from '../../db/record.ts'
import { admission, company, workplace } from '../../db/schema/index.ts'

import { everyConsultant } from '../../live/audience.ts'
import { tellLive } from '../../live/tell-live.ts'

/** What a registration's link keeps until the e-mail is confirmed. */
export const Registration = z.object({
  cvr: z.string(),
  company: z.string(),
  workplace: WorkplaceInput,
  municipality: z.string(),
  phone: z.string().nullable(),
})
export type Registration = z.output<typeof Registration>

/**
 * Makes the company that a confirmed registration asked for, waiting in its municipality. Undefined if somebody was
 * quicker with the same CVR number. Needs the system context of that municipality.
 */
export async function makeRegisteredCompany(
  tx: Transaction,
  { cvr, company: name, workplace: place, municipality }: Registration,
): Promise<string | undefined> {
  const id = randomUUID()
  const { rowCount } = await tx
    .insert(company)
    .values({ id, cvr, name, about: '', createdAt: tx.now })
    .onConflictDoNothing()
  if (rowCount !== 1) return undefined

  await tx.insert(workplace).values({ ...place, id: randomUUID(), companyId: id, createdAt: tx.now })
  await tx.insert(admission).values({ municipality, companyId: id, status: 'waiting', askedAt: tx.now })
  await record(tx, 'company-registered', { municipality, companyId: id })
  await tellLive(tx, await everyConsultant(tx), { kind: 'company', id })
  return id
}
