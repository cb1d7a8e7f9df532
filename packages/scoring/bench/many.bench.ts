import { parseArgs } from 'node:util'
import { knowledge } from '../../catalogue/src/index.ts'
import { createEngine, defaultRules } from '../src/index.ts'
import { market } from './market.ts'
import { percentile, report, timesOf } from './measure.ts'

/** `--full`: 100,000 vacancies. Every list is asked for twice before it is timed, as a market that is in use. */
const { values: args } = parseArgs({ options: { full: { type: 'boolean' } } })
const many = args.full ? 100_000 : 30_000
const people = 300
const rounds = 5

const { candidates, vacancies } = market({ candidates: people, vacancies: many }, 7)
const engine = createEngine(candidates, vacancies, defaultRules(knowledge))
const list = (nth: number) => engine.listVacancies(`c${nth % people}`, { limit: 10, conflicts: false })

timesOf(2 * people, list)
const times = timesOf(rounds * people, list)
const measure = `one candidate × ${many}: top 10`
report({
  measure: `${measure}, p50`,
  unit: 'ms',
  ours: percentile(times, 0.5),
  goal: { most: { floor: 1, aim: 0.25 } },
})
report({
  measure: `${measure}, p99`,
  unit: 'ms',
  ours: percentile(times, 0.99),
  goal: { most: { floor: 5, aim: 3.5 } },
})
