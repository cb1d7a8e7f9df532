import { inventCvr } from '@fleksbro/fleksjob'
import { asSystem } from '../../db/as-system.ts'
import type { Transaction } from '../../db/client.ts'
import { admission, company, workplace } from '../../db/schema/index.ts'
import { accountId, companyId } from '../account-plans.ts'
import type { Calendar } from '../calendar.ts'
import { type CompanyPlan, companies, refusal } from '../companies/all.ts'
import { demoId } from '../ids.ts'
import { home } from '../municipalities.ts'

const firstCvr = 4_200

export const cvrOf = (key: string): string => inventCvr(firstCvr + companies.findIndex((one) => one.key === key))
export const workplaceId = (key: string, nth: number): string => demoId(`workplace:${key}:${nth}`)
/** Real ones begin with 1. */
const pNumber = (nth: number, place: number) => `90${String(nth).padStart(6, '0')}0${place}`

const weeksHere = (nth: number) => 30 - (nth % 9)

export async function fillCompanies(tx: Transaction, calendar: Calendar) {
  const since = (nth: number) => calendar.ago(weeksHere(nth) * 7)
  await tx.insert(company).values(
    companies.map(({ key, name, about }, nth) => ({
      id: companyId(key),
      cvr: cvrOf(key),
      name,
      about,
      createdAt: since(nth),
    })),
  )
  await tx.insert(workplace).values(
    companies.flatMap(({ key, places }, nth) =>
      places.map(([name, street, postcode, employees], place) => ({
        id: workplaceId(key, place),
        companyId: companyId(key),
        name,
        pNumber: pNumber(nth, place),
        street,
        postcode,
        employees,
        createdAt: since(nth),
      })),
    ),
  )
}

/** Let in, waiting or refused: rows of the municipality. */
export const fillAdmissions = (tx: Transaction, municipality: string, calendar: Calendar) =>
  asSystem(tx, municipality, (there) =>
    there.insert(admission).values(
      companies
        .map((plan, nth) => ({ plan, nth }))
        .filter(({ plan }) => (plan.municipality ?? home.code) === municipality)
        .map(({ plan, nth }) => admissionOf(plan, nth, municipality, calendar)),
    ),
  )

function admissionOf(
  { key, consultant, admission: status = 'in' }: CompanyPlan,
  nth: number,
  municipality: string,
  calendar: Calendar,
): typeof admission.$inferInsert {
  const waits = status === 'waiting'
  const askedDaysAgo = waits ? 2 + (nth % 5) * 2 : weeksHere(nth) * 7
  return {
    municipality,
    companyId: companyId(key),
    status,
    caseworkerId: waits ? null : accountId(consultant),
    reason: status === 'refused' ? refusal : null,
    askedAt: calendar.ago(askedDaysAgo),
    decidedAt: waits ? null : calendar.ago(askedDaysAgo - 2),
  }
}
