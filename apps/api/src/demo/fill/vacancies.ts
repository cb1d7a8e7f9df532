import { asSystem } from '../../db/as-system.ts'
import { noteChange } from '../../db/changes.ts'
import type { Transaction } from '../../db/client.ts'
import { offeredVacancy, vacancy } from '../../db/schema/index.ts'
import { accountId, companyId, vacancyId } from '../account-plans.ts'
import type { Calendar } from '../calendar.ts'
import { companies } from '../companies/all.ts'
import { home } from '../municipalities.ts'
import { type VacancyPlan, vacancies } from '../vacancies/all.ts'
import { daysOf } from '../vacancies/days.ts'
import { workplaceId } from './companies.ts'

const municipalityOf = ({ company }: VacancyPlan) =>
  companies.find(({ key }) => key === company)?.municipality ?? home.code

export async function fillVacancies(tx: Transaction, calendar: Calendar) {
  await tx.insert(vacancy).values(
    vacancies.map((plan) => {
      const { age, published, closed, until } = daysOf(plan)
      return {
        id: vacancyId(plan.key),
        companyId: companyId(plan.company),
        workplaceId: workplaceId(plan.company, plan.workplace),
        version: 3,
        status: plan.status,
        title: plan.title,
        about: plan.about,
        places: plan.places,
        expiresOn: plan.status === 'draft' ? null : calendar.ahead(until),
        facts: plan.facts,
        createdBy: accountId(`${plan.company}:0`),
        createdAt: calendar.ago(age),
        savedAt: calendar.ago(closed ?? published, 700),
        publishedAt: plan.status === 'draft' ? null : calendar.ago(published, 690),
      }
    }),
  )
}

/** Only what is published is offered. */
export const fillOffers = (tx: Transaction, municipality: string, calendar: Calendar) =>
  asSystem(tx, municipality, async (there) => {
    noteChange(there, 'everything')
    await there.insert(offeredVacancy).values(
      vacancies
        .filter((plan) => plan.status === 'published' && municipalityOf(plan) === municipality)
        .map((plan) => ({
          municipality,
          vacancyId: vacancyId(plan.key),
          companyId: companyId(plan.company),
          offeredAt: calendar.ago(daysOf(plan).published, 690),
        })),
    )
  })
