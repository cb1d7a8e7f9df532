import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { knowledge } from '../../catalogue/src/index.ts'
import { stepsOf } from '../src/engine/loosen.ts'
import { type Candidate, createEngine, defaultRules, rankCandidates, rankVacancies, scorePair } from '../src/index.ts'
import { market } from './market.ts'
import { cpuOf, line, type Measured, percentile, timesOf } from './measure.ts'

/** `--full`: 20,000 × 5,000 and 100,000 vacancies. `--json file`: the measures for comparing runs. */
const { values: args } = parseArgs({ options: { full: { type: 'boolean' }, json: { type: 'string' } } })
const size = args.full ? { candidates: 20_000, vacancies: 5_000 } : { candidates: 4_000, vacancies: 5_000 }
const many = args.full ? 100_000 : 30_000

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')
const rules = defaultRules(knowledge)
const possible = { limit: 10, conflicts: false }
const measures: Measured[] = []

function report(measured: Measured): void {
  measures.push(measured)
  console.log(line(measured))
}

function memory(): number {
  collectGarbage()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

const { candidates, vacancies } = market(size)
const one = (nth: number): Candidate => candidates[nth % candidates.length] as Candidate
const jobOf = (nth: number) => vacancies[nth % vacancies.length] as (typeof vacancies)[number]
const shape = `${size.candidates} × ${size.vacancies}`

checkMatrix()
const before = memory()
let engine = createEngine([], [], rules)
const build = cpuOf(() => {
  engine = createEngine(candidates, vacancies, rules)
})
report({ measure: `engine ${shape}: built`, unit: 'ms', ours: build })
rankEverybody()
const note = 'after ranking everybody, profiles not counted'
report({ measure: `engine ${shape}: memory`, unit: 'MB', ours: memory() - before, note })
rankOne()
changeOne()
openDoors()
rankAmongMany()
if (args.json) writeFileSync(args.json, `${JSON.stringify({ size, many, measures }, null, 2)}\n`)

/** Every pair of a smaller market, by both, as one number each. */
function checkMatrix(): void {
  const people = candidates.slice(0, 150)
  const jobs = vacancies.slice(0, 400)
  const small = createEngine(people, jobs, rules)
  const sum = (hash: number, numbers: unknown) => {
    let next = hash
    for (const char of JSON.stringify(numbers)) next = (Math.imul(next, 31) + char.charCodeAt(0)) | 0
    return next
  }
  let ours = 0
  let plain = 0
  for (const { id } of people) for (const job of jobs) ours = sum(ours, small.numbersOf(id, job.id))
  for (const candidate of people)
    for (const vacancy of jobs) {
      const { candidateId, vacancyId, verdict, score, range, sides } = scorePair(candidate, vacancy, rules, 'full')
      plain = sum(plain, { candidateId, vacancyId, verdict, score, range, sides })
    }
  console.log(`matrix ${people.length} × ${jobs.length}: checksum ${ours >>> 0}, plain ${plain >>> 0}`)
  if (ours !== plain) throw new Error('the engine and the plain function disagree')
}

function rankEverybody(): void {
  const ours = cpuOf(() => engine.rankAll(possible))
  const sample = 3
  const plain = cpuOf(() => {
    for (let nth = 0; nth < sample; nth++) rankVacancies(one(nth), vacancies, rules, { view: 'full', limit: 10 })
  })
  const baseline = (plain / sample) * size.candidates
  report({ measure: `${shape}: top 10 each`, unit: 'ms', ours, baseline, note: 'CPU; plain function, scaled' })
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
    note: 'full rebuild',
  })
  report({
    measure: 'a vacancy changes: updated and ranked anew, p50',
    unit: 'ms',
    ours: percentile(moved, 0.5),
    baseline: build,
    note: 'full rebuild',
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
    note: 'brute force, scaled from two steps',
  })
  const offers = timesOf(300, (nth) => engine.openDoorsOfVacancy(jobOf(nth).id))
  const p50 = percentile(offers, 0.5)
  report({ measure: `open doors of a vacancy, ${size.candidates} candidates, p50`, unit: 'ms', ours: p50 })
}

function rankAmongMany(): void {
  const large = market({ candidates: 300, vacancies: many }, 7)
  const crowd = createEngine(large.candidates, large.vacancies, rules)
  for (const { id } of large.candidates) crowd.listVacancies(id, possible)
  const times = timesOf(600, (nth) => crowd.listVacancies(`c${nth % 300}`, possible))
  report({ measure: `one candidate × ${many}: top 10, p50`, unit: 'ms', ours: percentile(times, 0.5) })
  report({ measure: `one candidate × ${many}: top 10, p99`, unit: 'ms', ours: percentile(times, 0.99) })
}
