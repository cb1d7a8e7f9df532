import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { knowledge } from '../../catalogue/src/index.ts'
import { stepsOf } from '../src/engine/loosen.ts'
import { type Candidate, createEngine, defaultRules, rankCandidates, rankVacancies, scorePair } from '../src/index.ts'
import { market } from './market.ts'
import { cpuOf, percentile, report, timesOf } from './measure.ts'

/** `--full`: 20,000 × 5,000. */
const { values: args } = parseArgs({ options: { full: { type: 'boolean' } } })
const size = args.full ? { candidates: 20_000, vacancies: 5_000 } : { candidates: 4_000, vacancies: 5_000 }

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')
const rules = defaultRules(knowledge)
const possible = { limit: 10, conflicts: false }

function memory(): number {
  collectGarbage()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

const { candidates, vacancies } = market(size)
const one = (nth: number): Candidate => candidates[nth % candidates.length] as Candidate
const jobOf = (nth: number) => vacancies[nth % vacancies.length] as (typeof vacancies)[number]
const shape = `${size.candidates} × ${size.vacancies}`

const before = memory()
let engine = createEngine([], [], rules)
const build = cpuOf(() => {
  engine = createEngine(candidates, vacancies, rules)
})
report({ measure: `engine ${shape}: built`, unit: 'ms', ours: build })
rankEverybody()
const note = 'after ranking everybody, profiles not counted'
report({
  measure: `engine ${shape}: memory`,
  unit: 'MB',
  ours: memory() - before,
  goal: { most: { floor: 200, aim: 100 } },
  note,
})
rankOne()
changeOne()
openDoors()

function rankEverybody(): void {
  const ours = cpuOf(() => engine.rankAll(possible))
  const sample = 3
  const plain = cpuOf(() => {
    for (let nth = 0; nth < sample; nth++) rankVacancies(one(nth), vacancies, rules, { view: 'full', limit: 10 })
  })
  const baseline = (plain / sample) * size.candidates
  report({ measure: `${shape}: top 10 each`, unit: 'ms', ours, baseline, note: 'CPU; baseline: scorePair, scaled' })
}

function rankOne(): void {
  const plain = percentile(
    timesOf(3, (nth) => rankVacancies(one(nth), vacancies, rules, { view: 'full', limit: 10 })),
    0.5,
  )
  const explained = timesOf(500, (nth) => engine.rankVacancies(one(nth).id, possible))
  report({
    measure: `one candidate × ${size.vacancies}: ranked and explained, p50`,
    unit: 'ms',
    ours: percentile(explained, 0.5),
    baseline: plain,
  })
  const listed = timesOf(500, (nth) => engine.listVacancies(one(nth).id, possible))
  report({ measure: `one candidate × ${size.vacancies}: ranked, p50`, unit: 'ms', ours: percentile(listed, 0.5) })

  const plainPeople = percentile(
    timesOf(2, (nth) => rankCandidates(jobOf(nth), candidates, rules, { view: 'full', limit: 10 })),
    0.5,
  )
  const people = timesOf(300, (nth) => engine.listCandidates(jobOf(nth).id, possible))
  report({
    measure: `one vacancy × ${size.candidates}: ranked, p50`,
    unit: 'ms',
    ours: percentile(people, 0.5),
    baseline: plainPeople,
  })
}

/** A profile and a vacancy change now and again; the index follows and the list is made anew. */
function changeOne(): void {
  const changed = timesOf(300, (nth) => {
    const hers = one(nth)
    engine.upsertCandidate({ ...hers, longestDay: 60 + 30 * (nth % 12), tasks: one(nth + 7).tasks ?? [] })
    engine.listVacancies(hers.id, possible)
  })
  const moved = timesOf(300, (nth) => {
    const job = jobOf(nth)
    engine.upsertVacancy({ ...job, conditions: jobOf(nth + 3).conditions ?? {} })
    engine.listCandidates(job.id, possible)
  })
  report({
    measure: 'a profile changes: updated and ranked anew, p50',
    unit: 'ms',
    ours: percentile(changed, 0.5),
    baseline: build,
    goal: { most: { floor: 5, aim: 0.5 } },
    note: 'baseline: full rebuild',
  })
  report({
    measure: 'a vacancy changes: updated and ranked anew, p50',
    unit: 'ms',
    ours: percentile(moved, 0.5),
    baseline: build,
    goal: { most: { floor: 5, aim: 0.5 } },
    note: 'baseline: full rebuild',
  })
}

function openDoors(): void {
  const hers = one(0)
  const isHindered = (candidate: Candidate, job: (typeof vacancies)[number]) =>
    scorePair(candidate, job, rules, 'full').verdict === 'conflict'
  const brute = percentile(
    timesOf(1, () => {
      const hindered = vacancies.filter((job) => isHindered(hers, job))
      for (const { change } of stepsOf(hers).slice(0, 2))
        hindered.filter((job) => !isHindered({ ...hers, ...change }, job))
    }),
    0.5,
  )
  const doors = timesOf(500, (nth) => engine.openDoorsOfCandidate(one(nth).id))
  report({
    measure: `open doors of a candidate, ${size.vacancies} vacancies, p50`,
    unit: 'ms',
    ours: percentile(doors, 0.5),
    baseline: (brute / 3) * (1 + stepsOf(hers).length),
    goal: { most: { floor: 1, aim: 0.05 } },
    note: 'baseline: scorePair, scaled from two steps',
  })
  const offers = timesOf(300, (nth) => engine.openDoorsOfVacancy(jobOf(nth).id))
  const p50 = percentile(offers, 0.5)
  report({ measure: `open doors of a vacancy, ${size.candidates} candidates, p50`, unit: 'ms', ours: p50 })
}
