import { eq } from 'drizzle-orm'
import type { Transaction } from '../../db/client.ts'
import { company, municipality } from '../../db/schema/index.ts'

export async function isRegistered(system: Transaction, cvr: string): Promise<boolean> {
  const [row] = await system.select({ id: company.id }).from(company).where(eq(company.cvr, cvr))
  return row !== undefined
}

export async function runsTheForum(system: Transaction, code: string): Promise<boolean> {
  const [row] = await system.select({ code: municipality.code }).from(municipality).where(eq(municipality.code, code))
  return row !== undefined
}
