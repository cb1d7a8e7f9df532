import { eq, sql } from 'drizzle-orm'
import type { Database, Transaction } from '../db/client.ts'
import { municipality } from '../db/schema/index.ts'
import { calendarOf } from './calendar.ts'
import { fillAccounts } from './fill/accounts.ts'
import { fillAdmissions, fillCompanies } from './fill/companies.ts'
import { fillHistory } from './fill/history.ts'
import { fillPeople } from './fill/people.ts'
import { fillRates } from './fill/rates.ts'
import { fillRules } from './fill/rules.ts'
import { fillOffers, fillVacancies } from './fill/vacancies.ts'
import { castIntroductions } from './history/introductions.ts'
import { planLogIns } from './history/log-ins.ts'
import { findSuitable } from './history/suitable.ts'
import { home, neighbour } from './municipalities.ts'

/** Any number that nothing else locks. */
const lock = 909_990_998

/**
 * Fills an invented municipality and a small one beside it, once: all or nothing, and one instance at a time.
 * Answers whether it did. Only the system's context can: nobody is there yet.
 */
export function fillDemo(database: Database): Promise<boolean> {
  return database.within({ role: 'system' }, async (tx) => {
    await tx.execute(sql`set local lock_timeout = '15s'`)
    await tx.execute(sql`select pg_advisory_xact_lock(${lock})`)
    if (await isFilled(tx)) return false
    await fill(tx)
    return true
  })
}

async function isFilled(tx: Transaction): Promise<boolean> {
  const [row] = await tx.select({ code: municipality.code }).from(municipality).where(eq(municipality.code, home.code))
  return row !== undefined
}

async function fill(tx: Transaction): Promise<void> {
  const calendar = calendarOf(tx.now)
  const places = [home, neighbour]
  const suitable = findSuitable(tx.now)
  const cast = castIntroductions(suitable)
  const logIns = planLogIns()

  await tx.insert(municipality).values(places.map(({ code, name, contact }) => ({ code, name, contact })))
  await fillCompanies(tx, calendar)
  await fillAccounts(tx, calendar, logIns)
  await fillVacancies(tx, calendar)
  for (const { code } of places) {
    await fillAdmissions(tx, code, calendar)
    await fillOffers(tx, code, calendar)
    await fillPeople(tx, code, calendar, cast)
  }
  await fillRules(tx, calendar)
  await fillRates(tx, home.code, calendar)
  await fillHistory(tx, calendar, { cast, suitable, logIns })
}
