import type { Highs } from 'highs'
import { type Capacities, type Edge, keyOf, type Wishes } from '../src/allocation/pairs.ts'

interface Options {
  /** Called between building the model and solving it, so that a benchmark can leave the building out. */
  readonly solve?: (run: () => void) => void
}

/** The largest total weight by HiGHS, as a linear programme over the same numbers; undefined where it is infeasible. */
export function optimumByHighs(
  highs: Highs,
  edges: readonly Edge[],
  capacities: Capacities,
  { pins, forbids }: Wishes = {},
  { solve = (run) => run() }: Options = {},
): number | undefined {
  const candidates = numbered(edges.map(({ candidateId }) => candidateId))
  const vacancies = numbered(edges.map(({ vacancyId }) => vacancyId))
  const pinned = new Set(pins?.map(keyOf))
  const forbidden = new Set(forbids?.map(keyOf))
  const numCols = edges.length
  const numRows = candidates.size + vacancies.size
  const model = highs.createModel({
    numCols,
    numRows,
    sense: highs.constants.objectiveSense.maximize,
    colCost: Float64Array.from(edges, ({ weight }) => weight),
    colLower: Float64Array.from(edges, (edge) => (pinned.has(keyOf(edge)) ? 1 : 0)),
    colUpper: Float64Array.from(edges, (edge) => (forbidden.has(keyOf(edge)) ? 0 : 1)),
    rowLower: new Float64Array(numRows),
    rowUpper: Float64Array.from([
      ...[...candidates.keys()].map(capacities.candidate),
      ...[...vacancies.keys()].map(capacities.vacancy),
    ]),
    matrix: {
      format: 'csc',
      numRows,
      numCols,
      starts: Int32Array.from({ length: numCols + 1 }, (_, edge) => 2 * edge),
      indices: Int32Array.from(
        edges.flatMap(({ candidateId, vacancyId }) => [
          candidates.get(candidateId) as number,
          candidates.size + (vacancies.get(vacancyId) as number),
        ]),
      ),
      values: new Float64Array(2 * numCols).fill(1),
    },
  })
  try {
    model.options.set({ output_flag: false })
    if (numCols > 0) solve(() => model.run())
    else return 0
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return undefined
    return Math.round(model.getObjectiveValue())
  } finally {
    model.dispose()
  }
}

function numbered(ids: readonly string[]): Map<string, number> {
  return new Map([...new Set(ids)].map((id, at) => [id, at]))
}
