import { compareText } from '../order.ts'
import { type Capacities, type Edge, heaviest } from './pairs.ts'

/** Edges by number, sorted by candidate and vacancy; those of candidate `c` are `firstEdge[c]` to `firstEdge[c + 1]`. */
export interface Market {
  readonly firstEdge: Int32Array
  readonly candidateOf: Int32Array
  readonly vacancyOf: Int32Array
  readonly weight: Int32Array
  readonly candidateRoom: Int32Array
  readonly vacancyRoom: Int32Array
}

export interface NamedMarket extends Market {
  readonly candidates: readonly string[]
  readonly vacancies: readonly string[]
  /** Where each edge stood among those given. */
  readonly given: Int32Array
}

/** Numbers everything in the order of the ids, so that the result does not depend on the order of the edges. */
export function marketOf(edges: readonly Edge[], capacities: Capacities): NamedMarket {
  const candidates = sortedIds(edges, ({ candidateId }) => candidateId)
  const vacancies = sortedIds(edges, ({ vacancyId }) => vacancyId)
  const given = inOrder(
    inOrder(
      Int32Array.from(edges, (_, at) => at),
      Int32Array.from(edges, ({ vacancyId }) => vacancies.numbers.get(vacancyId) as number),
      vacancies.ids.length,
    ).order,
    Int32Array.from(edges, ({ candidateId }) => candidates.numbers.get(candidateId) as number),
    candidates.ids.length,
  )
  const sorted = (of: (edge: Edge) => number) => Int32Array.from(given.order, (at) => of(edges[at] as Edge))
  const market: NamedMarket = {
    candidates: candidates.ids,
    vacancies: vacancies.ids,
    given: given.order,
    firstEdge: given.first,
    candidateOf: sorted(({ candidateId }) => candidates.numbers.get(candidateId) as number),
    vacancyOf: sorted(({ vacancyId }) => vacancies.numbers.get(vacancyId) as number),
    weight: sorted(({ weight }) => whole(weight, heaviest, 'weight')),
    candidateRoom: Int32Array.from(candidates.ids, (id) => whole(capacities.candidate(id), 2 ** 30, 'capacity')),
    vacancyRoom: Int32Array.from(vacancies.ids, (id) => whole(capacities.vacancy(id), 2 ** 30, 'capacity')),
  }
  refuseTwins(market)
  return market
}

function sortedIds(edges: readonly Edge[], idOf: (edge: Edge) => string) {
  const ids = [...new Set(edges.map(idOf))].sort(compareText)
  return { ids, numbers: new Map(ids.map((id, number) => [id, number])) }
}

/** A stable sort by a number below `count`: how many there are of each says where each begins. */
function inOrder(items: Int32Array, numberOf: Int32Array, count: number) {
  const first = new Int32Array(count + 1)
  for (const number of numberOf) first[number + 1] = (first[number + 1] as number) + 1
  for (let number = 0; number < count; number++)
    first[number + 1] = (first[number + 1] as number) + (first[number] as number)
  const next = first.slice()
  const order = new Int32Array(items.length)
  for (const item of items) {
    const number = numberOf[item] as number
    order[next[number] as number] = item
    next[number] = (next[number] as number) + 1
  }
  return { order, first }
}

function whole(number: number, most: number, what: string): number {
  if (!Number.isInteger(number) || number < 0 || number > most)
    throw new RangeError(`A ${what} is a whole number from 0 to ${most}, not ${number}.`)
  return number
}

function refuseTwins({ candidateOf, vacancyOf, candidates, vacancies }: NamedMarket): void {
  for (let edge = 1; edge < candidateOf.length; edge++) {
    if (candidateOf[edge] !== candidateOf[edge - 1] || vacancyOf[edge] !== vacancyOf[edge - 1]) continue
    const pair = `${candidates[candidateOf[edge] as number]} and ${vacancies[vacancyOf[edge] as number]}`
    throw new RangeError(`The pair of ${pair} is given twice.`)
  }
}
