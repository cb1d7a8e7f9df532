import type { Work } from '@fleksbro/catalogue'
import { Client } from 'pg'
import { startTestCluster } from '../../test/cluster.ts'

/** The same names in PostgreSQL, searched by pg_trgm over its index: what one would use without a search of one's own. */
export async function openTrigramSearch({ tasks, competences, occupations }: Work) {
  const cluster = await startTestCluster()
  const client = new Client({ connectionString: cluster.superuserUrl })
  await client.connect()
  const terms = [...tasks, ...competences, ...occupations].flatMap(({ id, label, synonyms }) =>
    [label.da, ...synonyms.da, label.en, ...synonyms.en].map((text) => ({ entry: id, text: text.toLowerCase() })),
  )
  await client.query('create extension pg_trgm; create table term (entry text not null, text text not null)')
  await client.query('insert into term select * from json_populate_recordset(null::term, $1)', [JSON.stringify(terms)])
  await client.query('create index on term using gin (text gin_trgm_ops); analyze term')
  return {
    async search(text: string): Promise<readonly string[]> {
      const { rows } = await client.query<{ entry: string }>({
        name: 'search',
        text: `select entry from term where text % $1
          group by entry order by max(similarity(text, $1)) desc, min(length(text)), entry limit 8`,
        values: [text.toLowerCase()],
      })
      return rows.map(({ entry }) => entry)
    },
    async close() {
      await client.end()
      await cluster.close()
    },
  }
}
