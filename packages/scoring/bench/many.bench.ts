import { parseArgs } from 'node:util'
import { knowledge } from '../../catalogue/src/index.ts'
import { createEngine, defaultRules } from '../src/index.ts'
import { market } from './market.ts'
import { percentile, report, timesOf } from './measure.ts'

/** `--full`: 100,000 vacancies. Every list is asked for twice before it is timed, as a market that is in use. */
const { values: args } = parseArgs({ options: { full: { type: 'boolean' } } })
const many = args.full ? 100_000 : 30_000
const people = 300
const rounds = 8

const { candidates, vacancies } = market({ candidates: people, vacancies: many }, 7)
const engine = createEngine(candidates, vacancies, defaultRules(knowledge))
const list = (nth: number) => engine.listVacancies(`c${nth % people}`, { limit: 10, conflicts: false })

timesOf(2 * people, list)
const fastest = candidates.map(() => Number.POSITIVE_INFINITY)
const all: number[] = []
for (let round = 0; round < rounds; round++)
  candidates.forEach((_, nth) => {
    const [time = 0] = timesOf(1, () => list(nth))
    fastest[nth] = Math.min(fastest[nth] ?? time, time)
    all.push(time)
  })

const measure = `one candidate × ${many}: top 10`
const floors = [
  { share: 0.5, floor: 1, aim: 0.25 },
  { share: 0.99, floor: 5, aim: 3.5 },
]
for (const { share, ...most } of floors) {
  const of = (times: readonly number[]) =>
    percentile(
      times.toSorted((a, b) => a - b),
      share,
    )
  const name = `${measure}, p${share * 100}`
  report({ measure: name, unit: 'ms', ours: of(all), goal: { most } })
  // What else the machine does falls out.
  report({ measure: `${name} of each candidate's best`, unit: 'ms', ours: of(fastest), goal: { most } })
}
