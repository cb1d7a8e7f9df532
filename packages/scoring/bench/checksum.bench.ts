import { parseArgs } from 'node:util'
import { knowledge } from '../../catalogue/src/index.ts'
import { type Candidate, createEngine, defaultRules, rankVacancies, scorePair, type Vacancy } from '../src/index.ts'
import { market } from './market.ts'

/** The engine and the definition over whole matrices, as one number each. `--full`: 500 × 500 and 20,000 × 5,000. */
const { values: args } = parseArgs({ options: { full: { type: 'boolean' } } })
const rules = defaultRules(knowledge)
const whole = args.full ? 500 : 200
const sampled = 20

checkEveryPair(market({ candidates: whole, vacancies: whole }, 11))
checkLists(market(args.full ? { candidates: 20_000, vacancies: 5_000 } : { candidates: 2_000, vacancies: 2_000 }))

interface Market {
  readonly candidates: readonly Candidate[]
  readonly vacancies: readonly Vacancy[]
}

function checkEveryPair({ candidates, vacancies }: Market) {
  const engine = createEngine(candidates, vacancies, rules)
  let ours = 0
  let plain = 0
  for (const candidate of candidates)
    for (const vacancy of vacancies) {
      const { candidateId, vacancyId, verdict, score, range, sides } = scorePair(candidate, vacancy, rules, 'full')
      plain = checksum(plain, { candidateId, vacancyId, verdict, score, range, sides })
      ours = checksum(ours, engine.numbersOf(candidateId, vacancyId))
    }
  compare(`every pair of ${candidates.length} × ${vacancies.length}`, ours, plain)
}

/** Whole lists, conflicts and all, of a few candidates of a large market. */
function checkLists({ candidates, vacancies }: Market) {
  const engine = createEngine(candidates, vacancies, rules)
  let ours = 0
  let plain = 0
  for (let nth = 0; nth < sampled; nth++) {
    const candidate = candidates[nth * Math.floor(candidates.length / sampled)] as Candidate
    for (const { vacancyId, verdict, score, range } of rankVacancies(candidate, vacancies, rules, { view: 'full' }))
      plain = checksum(plain, { candidateId: candidate.id, vacancyId, verdict, score, range })
    for (const pair of engine.listVacancies(candidate.id)) ours = checksum(ours, pair)
  }
  compare(`${sampled} whole lists of ${candidates.length} × ${vacancies.length}`, ours, plain)
}

function checksum(so: number, numbers: unknown): number {
  let next = so
  for (const char of JSON.stringify(numbers)) next = (Math.imul(next, 31) + char.charCodeAt(0)) | 0
  return next
}

function compare(what: string, ours: number, plain: number) {
  console.log(`${what}: checksum ${ours >>> 0}, by the definition ${plain >>> 0}`)
  if (ours !== plain) throw new Error(`the engine and the definition disagree on ${what}`)
}
