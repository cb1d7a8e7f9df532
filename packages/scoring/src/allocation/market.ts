import { countingSort } from './counting-sort.ts'
import { type Capacities, type Edge, heaviest } from './pairs.ts'

/**
 * Edges by number, grouped by one side (`near`) and in the order of the other (`far`): those of `n` are
 * `firstEdge[n]` to `firstEdge[n + 1]`.
 */
export interface Market {
  readonly firstEdge: Int32Array
  readonly nearOf: Int32Array
  readonly farOf: Int32Array
  readonly weight: Int32Array
  readonly nearRoom: Int32Array
  readonly farRoom: Int32Array
}

/** A market with candidates near and vacancies far; only edges whose two sides have room are in it. */
export interface NamedMarket extends Market {
  readonly candidates: readonly string[]
  readonly vacancies: readonly string[]
  /** Which of the given edges each is. */
  readonly given: Int32Array
  /** Those left out for want of room: which of the given edges, and their sides by number. */
  readonly closed: readonly { readonly weight: number; readonly candidate: number; readonly vacancy: number }[]
}

/** Numbers everything in the order of the ids, so that the result does not depend on the order of the edges. */
export function marketOf(edges: readonly Edge[], capacities: Capacities): NamedMarket {
  const candidates = numberedIds(edges, ({ candidateId }) => candidateId)
  const vacancies = numberedIds(edges, ({ vacancyId }) => vacancyId)
  const nearRoom = Int32Array.from(candidates.ids, (id) => whole(capacities.candidate(id), mostRoom, 'capacity'))
  const farRoom = Int32Array.from(vacancies.ids, (id) => whole(capacities.vacancy(id), mostRoom, 'capacity'))

  const byVacancy = countingSort(indicesOf(edges), vacancies.numbers, vacancies.ids.length)
  const byBoth = countingSort(byVacancy.order, candidates.numbers, candidates.ids.length)
  refuseTwins(byBoth.order, candidates, vacancies)
  const isOpen = (at: number) =>
    nearRoom[candidates.numbers[at] as number] !== 0 && farRoom[vacancies.numbers[at] as number] !== 0
  const allOpen = !nearRoom.includes(0) && !farRoom.includes(0)
  const given = allOpen ? byBoth.order : byBoth.order.filter(isOpen)
  const first = allOpen ? byBoth.first : countingSort(given, candidates.numbers, candidates.ids.length).first
  const closed = allOpen ? [] : [...byBoth.order].filter((at) => !isOpen(at))
  return {
    candidates: candidates.ids,
    vacancies: vacancies.ids,
    given,
    firstEdge: first,
    nearOf: given.map((at) => candidates.numbers[at] as number),
    farOf: given.map((at) => vacancies.numbers[at] as number),
    weight: given.map((at) => whole((edges[at] as Edge).weight, heaviest, 'weight')),
    nearRoom,
    farRoom,
    closed: closed.map((at) => ({
      weight: (edges[at] as Edge).weight,
      candidate: candidates.numbers[at] as number,
      vacancy: vacancies.numbers[at] as number,
    })),
  }
}

const mostRoom = 2 ** 30

interface Numbered {
  readonly ids: readonly string[]
  /** Of each edge's id among them. */
  readonly numbers: Int32Array
}

function numberedIds(edges: readonly Edge[], idOf: (edge: Edge) => string): Numbered {
  const met = new Map<string, number>()
  const numbers = new Int32Array(edges.length)
  let last = ''
  let number = -1
  for (let at = 0; at < edges.length; at++) {
    const id = idOf(edges[at] as Edge)
    if (number < 0 || id !== last) {
      const known = met.get(id)
      number = known ?? met.size
      if (known === undefined) met.set(id, number)
      last = id
    }
    numbers[at] = number
  }
  // Without a function it compares by code unit, so that no locale enters.
  const ids = [...met.keys()].sort()
  const place = new Int32Array(ids.length)
  for (const [at, id] of ids.entries()) place[met.get(id) as number] = at
  return { ids, numbers: numbers.map((one) => place[one] as number) }
}

const indicesOf = (edges: readonly Edge[]) => new Int32Array(edges.length).map((_, at) => at)

function whole(number: number, most: number, what: string): number {
  if (!Number.isInteger(number) || number < 0 || number > most)
    throw new RangeError(`A ${what} is a whole number from 0 to ${most}, not ${number}.`)
  return number
}

function refuseTwins(order: Int32Array, candidates: Numbered, vacancies: Numbered): void {
  for (let place = 1; place < order.length; place++) {
    const [a, b] = [order[place - 1] as number, order[place] as number]
    const same = candidates.numbers[a] === candidates.numbers[b] && vacancies.numbers[a] === vacancies.numbers[b]
    if (!same) continue
    const pair = `${candidates.ids[candidates.numbers[a] as number]} and ${vacancies.ids[vacancies.numbers[a] as number]}`
    throw new RangeError(`The pair of ${pair} is given twice.`)
  }
}
