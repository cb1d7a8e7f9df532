import { defaultRules, scorePair } from '../src/index.ts'
import { candidate, sample, vacancy } from '../test/arbitraries.ts'
import { knowledge } from '../test/knowledge.ts'

const rules = defaultRules(knowledge)

for (const [candidates, vacancies] of [
  [60, 80],
  [500, 500],
] as const) {
  const people = sample(candidate, candidates)
  const jobs = sample(vacancy, vacancies)
  const from = performance.now()
  let scored = 0
  for (const person of people)
    for (const job of jobs) scored += scorePair(person, job, rules, 'full').score === null ? 0 : 1

  const pairs = candidates * vacancies
  const seconds = (performance.now() - from) / 1000
  const perSecond = Math.round(pairs / seconds)
  console.log(`${candidates} × ${vacancies}: ${perSecond} pairs/s, ${scored} of ${pairs} with a number`)
}
