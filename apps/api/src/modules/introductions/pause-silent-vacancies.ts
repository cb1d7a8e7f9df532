import type { Database, Transaction } from '../../db/client.ts'
import { record } from '../../db/record.ts'
import { municipality } from '../../db/schema/index.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import { settingFor } from '../settings/setting-for.ts'
import { pauseByTime } from '../vacancies/vacancies.service.ts'
import { findConsultantFor, findReaders } from './introductions.queries.ts'
import { findLeftWithoutAnswer } from './unanswered.queries.ts'

/**
 * Pauses every vacancy whose company has left a few people in a row without an answer, so that nobody new is led there,
 * and tells the company and its consultant. Time acts, so it is the system's doing.
 */
export async function pauseSilentVacancies(database: Database): Promise<void> {
  const all = await database.within({ role: 'system' }, (tx) => tx.select().from(municipality))
  for (const { code } of all) {
    const here = { role: 'system', municipality: code } as const
    const silent = await database.within(here, async (tx) =>
      findLeftWithoutAnswer(tx, await settingFor(tx, 'count.unanswered')),
    )
    for (const id of silent) await database.within(here, (tx) => pause(tx, id))
  }
}

async function pause(tx: Transaction, id: string): Promise<void> {
  const companyId = await pauseByTime(tx, id)
  if (!companyId) return
  await record(tx, 'vacancy-paused-by-silence', { companyId, vacancyId: id })
  for (const to of await findReaders(tx, { companyId })) await queueMail(tx, { kind: 'vacancy-paused', to })
  const consultant = await findConsultantFor(tx, { companyId })
  if (consultant) await queueMail(tx, { kind: 'nobody-answers', to: consultant })
}
