import { sql } from 'drizzle-orm'
import type { Transaction } from '../../db/client.ts'
import { introduction, vacancy } from '../../db/schema/index.ts'

/**
 * Published vacancies of this municipality whose company has let at least so many people wait until the time was out,
 * since the vacancy was last put out and since the company last answered anybody about it.
 */
export async function findLeftWithoutAnswer(tx: Transaction, atLeast: number): Promise<string[]> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    select ${vacancy.id} as id
    from ${vacancy}
    join ${introduction} on ${introduction.vacancyId} = ${vacancy.id}
    where ${introduction.municipality} = ${tx.context.municipality ?? ''}
      and ${vacancy.status} = 'published'
      and ${introduction.state} = 'expired'
      -- The step before the end was one in which the company had the word.
      and ${introduction.steps} -> -2 ->> 'state' in ('interested', 'yes')
      and ${introduction.changedAt} > ${vacancy.publishedAt}
      and not exists (
        select from ${introduction} other, jsonb_array_elements(other.steps) step
        where other.municipality = ${introduction.municipality}
          and other.vacancy_id = ${introduction.vacancyId}
          and step ->> 'by' = 'company'
          and (step ->> 'at')::timestamptz > ${introduction.changedAt})
    group by ${vacancy.id}
    having count(*) >= ${atLeast}
    order by ${vacancy.id}`)
  return rows.map(({ id }) => id)
}
