import type { checkInvariants, InvariantResult, ReplyOf } from '@fleksbro/contract'
import { createEngine, rankVacancies, scorePair, type Vacancy } from '@fleksbro/scoring'
import { candidateFacts } from '../matches/facts.ts'
import { breathe, type Person, type Population, seenByCompanies } from '../rules/population.ts'
import { invariants } from './invariants/all.ts'
import type { Bench } from './invariants/invariant.ts'

const mostPairs = 600

/** Every invariant on the real data of now. Says how often and whether, never on whom. */
export async function check(population: Population): Promise<ReplyOf<typeof checkInvariants>> {
  const bench = benchOf(population)
  const results: InvariantResult[] = []
  for (const invariant of invariants) {
    await breathe()
    const began = performance.now()
    const { tried, broken } = invariant.try(bench)
    results.push({ id: invariant.id, tried, broken, milliseconds: Math.round(performance.now() - began) })
  }
  return { people: bench.people.length, vacancies: bench.vacancies.length, results }
}

export function benchOf({ people, vacancies, rules }: Pick<Population, 'people' | 'vacancies' | 'rules'>): Bench {
  const jobs = vacancies.map(({ facts }) => facts)
  return {
    people,
    vacancies: jobs,
    pairs: spread(people, jobs),
    rules,
    score: scorePair,
    rank: rankVacancies,
    engine: createEngine(
      people.map(({ facts }) => facts),
      jobs,
      rules,
    ),
    factsOf: candidateFacts,
    cardOf: seenByCompanies,
  }
}

/** A prime that is no divisor of any market's size steps through all pairs before it meets one again. */
const stride = 1_000_003

function spread(people: readonly Person[], vacancies: readonly Vacancy[]): Bench['pairs'] {
  const all = people.length * vacancies.length
  return Array.from({ length: Math.min(mostPairs, all) }, (_, nth) => {
    const index = (nth * stride) % all
    const [person, vacancy] = [people[index % people.length], vacancies[Math.floor(index / people.length)]]
    return [person, vacancy] as Bench['pairs'][number]
  })
}
