import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { knowledge } from '@fleksbro/catalogue'
import { type Candidate, transports, type Vacancy } from '@fleksbro/scoring'
import { Client } from 'pg'
import { startTestCluster } from '../../test/cluster.ts'
import { candidateRow, transportNumber } from './candidate-row.ts'
import { places } from './numbers.ts'
import { vacancyRow } from './vacancy-row.ts'

const textOf = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8')

/** One line of the query's answer; wide numbers come as text. */
export interface RankedRow {
  readonly candidate_id: string
  readonly vacancy_id: string
  readonly outcome: number
  readonly score: string | null
  readonly low: string
  readonly high: string
}

/** The ranking query; what it is asked for follows as a condition on `c`. */
export const topTen = textOf('top-ten.sql')

/** A database of our own with a market in it, ready to be asked. */
export async function openMarket(candidates: readonly Candidate[], vacancies: readonly Vacancy[]) {
  const cluster = await startTestCluster()
  const client = new Client({ connectionString: cluster.superuserUrl })
  await client.connect()
  const close = async () => {
    await client.end()
    await cluster.close()
  }
  try {
    // As a server that has this market only would be set: it lies in memory, sorting never spills.
    await client.query(`set work_mem = '64MB'; set effective_cache_size = '2GB'; set random_page_cost = 1.1`)
    await client.query(textOf('tables.sql'))
    await insert(client, 'vacancy', vacancies.map(vacancyRow))
    await insert(client, 'candidate', candidates.map(candidateRow))
    await insert(client, 'travel', travelRows(candidates))
    await client.query(textOf('indexes.sql'))
    await client.query('vacuum analyze vacancy')
    await client.query('vacuum analyze candidate')
    await client.query('vacuum analyze travel')
    return { client, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function insert(client: Client, table: string, rows: readonly object[]) {
  const share = 1000
  // Columns a row leaves out are null.
  for (let from = 0; from < rows.length; from += share)
    await client.query(`insert into ${table} select * from json_populate_recordset(null::${table}, $1)`, [
      JSON.stringify(rows.slice(from, from + share)),
    ])
}

function travelRows(candidates: readonly Candidate[]): readonly object[] {
  const homes = [...new Set(candidates.flatMap(({ home }) => home ?? []))]
  return homes.flatMap((home) =>
    transports.map((transport) => {
      const times = [...places.keys()].map((place) => knowledge.travel(home, place, transport))
      return {
        home: places.get(home),
        transport: transportNumber(transport),
        low: times.map((time) => time?.low ?? null),
        high: times.map((time) => time?.high ?? null),
      }
    }),
  )
}
