import { parseArgs } from 'node:util'
import { knowledge } from '@fleksbro/catalogue'
import { createEngine, defaultRules, type Engine, type RankedPair } from '@fleksbro/scoring'
import { market } from '../../../packages/scoring/bench/market.ts'
import { cpuOf, percentile, report, timesOf } from '../../../packages/scoring/bench/measure.ts'
import { cpuOfProcess } from './sql/cpu-of-process.ts'
import { openMarket, type RankedRow, topTen } from './sql/database.ts'

/** `--full`: 20,000 candidates, 500 of them asked of the database; else a tenth. */
const { values: args } = parseArgs({ options: { full: { type: 'boolean' } } })
const size = args.full ? { candidates: 20_000, vacancies: 5_000 } : { candidates: 4_000, vacancies: 5_000 }
const asked = args.full ? 500 : 100

const { candidates, vacancies } = market(size)
const sample = candidates.filter((_, nth) => nth % (size.candidates / asked) === 0)
const ids = sample.map(({ id }) => id)
const possible = { limit: 10, conflicts: false }
const engine = createEngine(candidates, vacancies, defaultRules(knowledge))
const { client, close } = await openMarket(sample, vacancies)

try {
  await checkSample(engine)
  await rankEverybody(engine)
  await rankOne(engine)
  await rankOneByCpu(engine)
} finally {
  await close()
}

/** The lists of both, place by place: who, verdict, score and range. */
async function checkSample(engine: Engine) {
  const { rows } = await client.query<RankedRow>(`${topTen} order by c.id`)
  const theirs = new Map(ids.map((id) => [id, [] as unknown[]]))
  for (const row of rows) theirs.get(row.candidate_id)?.push(numbersOf(row))
  const differing = ids.filter((id) => {
    const ours = engine.listVacancies(id, possible).map(briefly)
    return JSON.stringify(ours) !== JSON.stringify(theirs.get(id))
  })
  console.log(`${ids.length} lists of ten by both: ${differing.length} differ`)
  if (differing.length > 0) throw new Error(`the engine and the query disagree about ${differing.join(', ')}`)
}

async function rankEverybody(engine: Engine) {
  const pid = await backend()
  const queries: number[] = []
  const lists: number[] = []
  for (let round = 0; round < 3; round++) {
    const before = cpuOfProcess(pid)
    await client.query(topTen)
    queries.push(cpuOfProcess(pid) - before)
    lists.push(cpuOf(() => engine.rankAll(possible)))
  }
  report({
    measure: `${size.candidates} × ${size.vacancies}: top 10 each, against SQL`,
    unit: 'ms',
    ours: Math.min(...lists),
    baseline: (Math.min(...queries) / asked) * size.candidates,
    goal: { times: { floor: 100, aim: 200 } },
    note: `CPU, best of three each; SQL on ${asked} candidates, scaled`,
  })
}

/** Each candidate's best of three, so that what else the machine does falls out; of these the median. */
async function rankOne(engine: Engine) {
  const query = { name: 'top-ten', text: `${topTen} where c.id = $1` }
  const queries: number[] = []
  const explained: number[] = []
  const listed: number[] = []
  for (const id of ids) {
    const turns: number[] = []
    for (let turn = 0; turn < 3; turn++) {
      const from = performance.now()
      await client.query({ ...query, values: [id] })
      turns.push(performance.now() - from)
    }
    queries.push(Math.min(...turns))
    explained.push(timesOf(3, () => engine.rankVacancies(id, possible))[0] ?? 0)
    listed.push(timesOf(3, () => engine.listVacancies(id, possible))[0] ?? 0)
  }
  const measure = `one candidate × ${size.vacancies}`
  const baseline = median(queries)
  report({
    measure: `${measure}: ranked and explained, p50, against SQL`,
    unit: 'ms',
    ours: median(explained),
    baseline,
    goal: { times: { floor: 100, aim: 200 } },
    note: 'SQL prepared, ranked without explanations',
  })
  report({ measure: `${measure}: ranked, p50, against SQL`, unit: 'ms', ours: median(listed), baseline })
}

/** The same by CPU, which a busy machine lengthens less than the way there and back. */
async function rankOneByCpu(engine: Engine) {
  const pid = await backend()
  const before = cpuOfProcess(pid)
  for (const id of ids) await client.query({ name: 'top-ten', text: `${topTen} where c.id = $1`, values: [id] })
  const baseline = (cpuOfProcess(pid) - before) / ids.length
  const rounds = 5
  const ours = cpuOf(() => {
    for (let round = 0; round < rounds; round++) for (const id of ids) engine.rankVacancies(id, possible)
  })
  report({
    measure: `one candidate × ${size.vacancies}: ranked and explained, mean CPU, against SQL`,
    unit: 'ms',
    ours: ours / rounds / ids.length,
    baseline,
    goal: { times: { floor: 100, aim: 200 } },
  })
}

async function backend() {
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  return rows[0]?.pid
}

function median(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b)
  return percentile(sorted, 0.5)
}

function briefly({ vacancyId, verdict, score, range }: RankedPair) {
  return [vacancyId, verdict === 'fits' ? 0 : 1, score, range.low, range.high]
}

function numbersOf({ vacancy_id, outcome, score, low, high }: RankedRow) {
  return [vacancy_id, outcome, score === null ? null : Number(score), Number(low), Number(high)]
}
