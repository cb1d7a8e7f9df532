import type { Vacancy } from '@fleksbro/contract'
import type { SessionUser } from '../../http/user.ts'
import { helpsMost } from './helps-most.ts'
import { allowedActions } from './vacancies.policy.ts'
import type { VacancyRow } from './vacancies.queries.ts'
import { placeOf } from './vacancy-store.ts'

export const present = (user: SessionUser, row: VacancyRow): Vacancy => ({
  id: row.id,
  version: row.version,
  company: { id: row.companyId, name: row.company },
  workplace: row.workplace && {
    id: row.workplace.id,
    name: row.workplace.name,
    postcode: row.workplace.postcode,
    place: placeOf(row.workplace.postcode) ?? '',
  },
  title: row.title,
  about: row.about,
  status: row.status,
  places: row.places,
  expiresOn: row.expiresOn,
  facts: row.facts,
  helpsMost: helpsMost(row.facts, row.workplaceId),
  savedAt: row.savedAt.toISOString(),
  allowedActions: allowedActions(user, row),
})
