import { countingSort } from './counting-sort.ts'
import type { Market } from './market.ts'

export interface Turned extends Market {
  /** Which edge of the other market each is. */
  readonly edgeOf: Int32Array
}

/** The same market seen from the far side. */
export function turned({ nearOf, farOf, weight, nearRoom, farRoom }: Market): Turned {
  const edges = new Int32Array(weight.length).map((_, edge) => edge)
  const { order, first } = countingSort(edges, farOf, farRoom.length)
  return {
    edgeOf: order,
    firstEdge: first,
    nearOf: order.map((edge) => farOf[edge] as number),
    farOf: order.map((edge) => nearOf[edge] as number),
    weight: order.map((edge) => weight[edge] as number),
    nearRoom: farRoom,
    farRoom: nearRoom,
  }
}
