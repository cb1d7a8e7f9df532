import type { RulesPreview } from '@fleksbro/contract'
import { createEngine, type Engine, type RankedPair, type Rules } from '@fleksbro/scoring'
import { fewest } from '../quality/suppress.ts'
import { breathe, type Person, type Population } from './population.ts'

const mostShown = 10
const first = 3
const peopleAtATime = 20

/** What other rules would do to the lists of today, counted exactly. Names nobody. */
export async function previewOf(population: Population, rules: Rules): Promise<RulesPreview> {
  const tally = { pairs: 0, up: 0, down: 0, numbersGained: 0, numbersLost: 0, topThree: 0, verdicts: 0 }
  const moves: RulesPreview['largest'][number][] = []
  const titles = new Map(population.vacancies.map(({ offered }) => [offered.id, offered.title]))
  const [before, after] = [fullEngine(population, population.rules), fullEngine(population, rules)]

  for (const [nth, person] of population.people.entries()) {
    if (nth % peopleAtATime === 0) await breathe()
    const [was, would] = [listOf(before, population, person), listOf(after, population, person)]
    const places = new Map(would.filter(isProposable).map(({ vacancyId }, place) => [vacancyId, place + 1]))
    const later = new Map(would.map((pair) => [pair.vacancyId, pair]))
    tally.verdicts += was.filter(({ vacancyId, verdict }) => later.get(vacancyId)?.verdict !== verdict).length
    was.filter(isProposable).forEach(({ vacancyId, score }, index) => {
      const [from, to] = [index + 1, places.get(vacancyId)]
      tally.pairs += 1
      const newScore = later.get(vacancyId)?.score ?? null
      if (score === null && newScore !== null) tally.numbersGained += 1
      if (score !== null && newScore === null) tally.numbersLost += 1
      if (to === undefined || to === from) return
      tally[to < from ? 'up' : 'down'] += 1
      moves.push({ title: titles.get(vacancyId) ?? '', from, to })
    })
    if (topOf(was) !== topOf(would)) tally.topThree += 1
  }
  return {
    people: population.people.length,
    vacancies: population.vacancies.length,
    ...tally,
    companyLists: await countCompanyLists(population, rules),
    // Among so few a title with its place is somebody's list.
    largest: population.people.length < fewest ? [] : moves.sort(longestFirst).slice(0, mostShown),
  }
}

const isProposable = ({ verdict }: RankedPair) => verdict !== 'conflict'
const topOf = (list: readonly RankedPair[]) =>
  list
    .filter(isProposable)
    .slice(0, first)
    .map(({ vacancyId }) => vacancyId)
    .join()

type Move = RulesPreview['largest'][number]
const lengthOf = ({ from, to }: Move) => Math.abs(to - from)
const longestFirst = (a: Move, b: Move) =>
  lengthOf(b) - lengthOf(a) || a.to - b.to || (a.title < b.title ? -1 : a.title > b.title ? 1 : 0)

const fullEngine = ({ people, vacancies }: Population, rules: Rules): Engine =>
  createEngine(
    people.map(({ facts }) => facts),
    vacancies.map(({ facts }) => facts),
    rules,
  )

function listOf(engine: Engine, { vacancies, avoids }: Population, person: Person): readonly RankedPair[] {
  const hidden = new Set(
    vacancies.filter(({ offered }) => avoids(person, offered.companyId)).map(({ offered }) => offered.id),
  )
  return engine.listVacancies(person.facts.id, hidden.size === 0 ? {} : { where: (id) => !hidden.has(id) })
}

/** Vacancies whose first three, as the company sees them, become others or change places. */
async function countCompanyLists(population: Population, rules: Rules): Promise<number> {
  const shown = population.people.filter(({ card }) => card !== undefined)
  const byId = new Map(shown.map((person) => [person.facts.id, person]))
  const [before, after] = [companyEngine(population, shown, population.rules), companyEngine(population, shown, rules)]
  let changed = 0
  for (const [nth, { offered }] of population.vacancies.entries()) {
    if (nth % peopleAtATime === 0) await breathe()
    const where = (id: string) => {
      const person = byId.get(id)
      return person !== undefined && !population.avoids(person, offered.companyId)
    }
    const topIn = (engine: Engine) =>
      engine
        .listCandidates(offered.id, { limit: first, conflicts: false, where })
        .map(({ candidateId }) => candidateId)
        .join()
    if (topIn(before) !== topIn(after)) changed += 1
  }
  return changed
}

function companyEngine(population: Population, shown: readonly Person[], rules: Rules): Engine {
  const byId = new Map(shown.map((person) => [person.facts.id, person]))
  const companies = new Map(population.vacancies.map(({ offered }) => [offered.id, offered.companyId]))
  return createEngine(
    shown.flatMap(({ card }) => card ?? []),
    population.vacancies.map(({ facts }) => facts),
    rules,
    {
      view: 'company',
      tieBreak: (candidateId, vacancyId) => {
        const [person, companyId] = [byId.get(candidateId), companies.get(vacancyId)]
        return person && companyId ? population.pseudonymOf(person, companyId) : candidateId
      },
    },
  )
}
