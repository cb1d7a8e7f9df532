import type { Transport } from '@fleksbro/scoring'
import { type Point, straightKilometres } from './geometry.ts'
import { type Crossing, crossings, type Landmass } from './landmasses.ts'
import { kilometresRound } from './waters.ts'

/** One way to get there: minutes on ferries, and kilometres over land and bridges, straight and round the fjords. */
export interface Route {
  readonly straight: number
  readonly round: number
  readonly ferry: { readonly low: number; readonly high: number }
}

interface Place {
  readonly at: Point
  readonly land: Landmass
}

/** Nobody goes to work by way of a small island. */
const thoroughfares: readonly Landmass[] = ['jutland', 'funen', 'zealand']

const ashore = { low: 0, high: 0 }

function passable(from: Landmass, transport: Transport): readonly Crossing[] {
  return crossings
    .filter(({ between, by }) => between.includes(from) && by.includes(transport))
    .map((crossing) => (crossing.between[0] === from ? crossing : turned(crossing)))
}

function turned({ between: [near, far], a, b, ...rest }: Crossing): Crossing {
  return { ...rest, between: [far, near], a: b, b: a }
}

function extended(route: Route, from: Point, { a, b, ferry }: Crossing): Route {
  const bridge = ferry ? 0 : straightKilometres(a, b)
  const { low, high } = ferry ?? ashore
  return {
    straight: straightKilometres(from, a) + bridge + route.straight,
    round: kilometresRound(from, a) + bridge + route.round,
    ferry: { low: low + route.ferry.low, high: high + route.ferry.high },
  }
}

/** Every way that enters no landmass twice and no small island on the way. Within one landmass it is the straight line. */
export function routes(from: Place, to: Place, transport: Transport, left: readonly Landmass[] = []): readonly Route[] {
  if (from.land === to.land) {
    return [{ straight: straightKilometres(from.at, to.at), round: kilometresRound(from.at, to.at), ferry: ashore }]
  }

  const behind = [...left, from.land]
  return passable(from.land, transport)
    .filter(({ between: [, next] }) => next === to.land || (thoroughfares.includes(next) && !behind.includes(next)))
    .flatMap((crossing) =>
      routes({ at: crossing.b, land: crossing.between[1] }, to, transport, behind).map((route) =>
        extended(route, from.at, crossing),
      ),
    )
}
