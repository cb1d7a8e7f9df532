import { marketOf } from '../src/allocation/market.ts'
import { solve } from '../src/allocation/solve.ts'
import { allocate, allocateGreedily, type Capacities, type Edge, verifyAllocation } from '../src/index.ts'
import { loadHighs } from '../test/load-highs.ts'
import { optimumByHighs } from '../test/optimum-by-highs.ts'
import { edgesOf } from './allocation-market.ts'
import { cpuOf, report } from './measure.ts'
import { deferredAcceptance, listsOf, mostPairs } from './other-ways.ts'

/** Openings for one to three people. */
const oneToThree: Capacities = { candidate: () => 1, vacancy: (id) => 1 + (Number(id.slice(1)) % 3) }
const one: Capacities = { candidate: () => 1, vacancy: () => 1 }
const highs = await loadHighs()

const edges = edgesOf({ candidates: 20_000, vacancies: 5_000, best: 8 })
againstHighs(edges, 'one place each', one)
againstHighs(edges, 'one to three people each', oneToThree)
crowdedMarket()

/** The eight best pairs of each of 20,000 people, from the same numbers and from the same named pairs. */
function againstHighs(edges: readonly Edge[], shape: string, capacities: Capacities): void {
  const measure = `allocation 20000 × 5000, ${edges.length} edges, ${shape}`
  const goal = { times: { floor: 5, aim: 15 } }
  let run = 0
  let optimum: number | undefined
  const built = cpuOf(() => {
    optimum = optimumByHighs(highs, edges, capacities, {}, { solve: (work) => (run = cpuOf(work)) })
  })
  const found = allocate(edges, capacities)
  if (found.total !== optimum) throw new Error(`ours is worth ${found.total}, HiGHS found ${optimum}`)
  const { faults } = verifyAllocation(edges, capacities, {}, found)
  if (faults.length > 0) throw new Error(faults[0])

  const market = marketOf(edges, capacities)
  const note = `CPU, HiGHS; both ${found.total}, ${found.chosen.length} introductions, proved by its prices`
  report({ measure, unit: 'ms', ours: medianCpu(() => solve(market)), baseline: run, goal, note })
  const whole = medianCpu(() => allocate(edges, capacities))
  report({
    measure: `${measure}, from named pairs`,
    unit: 'ms',
    ours: whole,
    baseline: built,
    goal,
    note: 'with building the model',
  })
}

function medianCpu(work: () => void): number {
  const times = Array.from({ length: 9 }, () => cpuOf(work)).sort((a, b) => a - b)
  return times[4] ?? 0
}

/** Everybody wants the same good places: how many places are filled, and what it costs those who fill them. */
function crowdedMarket(): void {
  const edges = edgesOf({ candidates: 2_000, vacancies: 2_000 })
  const lists = listsOf(edges)
  const topThree = [...lists.values()].flatMap((list) => list.slice(0, 3))
  const most = mostPairs(edges)
  const promised = meanOf(topThree)
  const ways: readonly (readonly [string, readonly Edge[]])[] = [
    ['allocated', allocate(edges, one).chosen],
    ['top-3 lists', topThree],
    ['greedy', allocateGreedily(edges, one)],
    ['deferred acceptance', deferredAcceptance(edges, one)],
  ]
  console.log(`crowded market 2000 × 2000, ${edges.length} possible pairs: at most ${most} places can be filled`)
  for (const [way, pairs] of ways) {
    const isOurs = way === 'allocated'
    const unfilled = 100 - (100 * mostPairs(pairs)) / most
    report({
      measure: `crowded market, ${way}: places left unfilled`,
      unit: '%',
      ours: unfilled,
      ...(isOurs ? { goal: { most: { floor: 20, aim: 8 } } } : {}),
      note: `${(100 - unfilled).toFixed(1)} % filled, ${pairs.length} introductions, ${sumOf(pairs)} points`,
    })
    const ownBest = pairs.reduce((sum, { candidateId }) => sum + (lists.get(candidateId)?.[0]?.weight ?? 0), 0)
    report({
      measure: `crowded market, ${way}: mean score given up`,
      unit: '%',
      ours: 100 - (100 * meanOf(pairs)) / promised,
      ...(isOurs ? { goal: { most: { floor: 5, aim: 5 } } } : {}),
      note: `beside the mean of top-3 lists; beside each one's own best ${(100 - (100 * sumOf(pairs)) / ownBest).toFixed(1)} %`,
    })
  }
}

function sumOf(pairs: readonly Edge[]): number {
  return pairs.reduce((sum, { weight }) => sum + weight, 0)
}
function meanOf(pairs: readonly Edge[]): number {
  return sumOf(pairs) / pairs.length
}
