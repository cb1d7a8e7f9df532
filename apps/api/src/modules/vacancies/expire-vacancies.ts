import { dayOf } from '../../clock.ts'
import type { Database } from '../../db/client.ts'
import { canMove } from './vacancies.policy.ts'
import { findPastTheirDay, findVacancyForUpdate } from './vacancies.queries.ts'
import { moveTo } from './vacancies.service.ts'

/** Closes the vacancies whose last day has passed, each in a transaction of its own. Nobody asked for it: the system does. */
export async function expireVacancies(database: Database): Promise<void> {
  const past = await database.within({ role: 'system' }, (tx) => findPastTheirDay(tx, dayOf(tx.now)))
  for (const { id } of past) {
    await database.within({ role: 'system' }, async (tx) => {
      const row = await findVacancyForUpdate(tx, id)
      const isPast = row?.expiresOn && row.expiresOn < dayOf(tx.now)
      if (isPast && canMove(row.status, 'expire')) await moveTo(tx, row, 'expire')
    })
  }
}
