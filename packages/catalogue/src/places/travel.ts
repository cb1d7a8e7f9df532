import type { Transport, TravelTime } from '@fleksbro/scoring'
import { centre, reach } from './geometry.ts'
import { landmassOf } from './landmasses.ts'
import { postcode } from './postcodes.ts'
import { type Route, routes } from './routes.ts'

/** How a distance becomes minutes: the way is longer than the line, the first kilometres are the slowest. */
interface Pace {
  /** Minutes before and after the ride. */
  readonly fixed: number
  /** Minutes per kilometre of a district's reach: where places lie far apart, the stop and the next bus do too. */
  readonly perReach: number
  /** Length of the way per straight kilometre. */
  readonly detour: number
  /** Kilometres per hour up to so many kilometres of way; the last holds for the rest. */
  readonly speeds: readonly { readonly until: number; readonly speed: number }[]
}

const rest = Number.POSITIVE_INFINITY
const paces: Readonly<Record<Transport, { readonly low: Pace; readonly high: Pace }>> = {
  walk: {
    low: { fixed: 0, perReach: 0, detour: 1.1, speeds: [{ until: rest, speed: 6 }] },
    high: { fixed: 5, perReach: 0, detour: 1.5, speeds: [{ until: rest, speed: 4 }] },
  },
  bike: {
    low: { fixed: 1, perReach: 0, detour: 1.1, speeds: [{ until: rest, speed: 22 }] },
    high: { fixed: 5, perReach: 0, detour: 1.5, speeds: [{ until: rest, speed: 12 }] },
  },
  public: {
    low: {
      fixed: 4,
      perReach: 0,
      detour: 1.1,
      speeds: [
        { until: 10, speed: 30 },
        { until: rest, speed: 115 },
      ],
    },
    high: {
      fixed: 5,
      perReach: 3,
      detour: 1.4,
      speeds: [
        { until: 10, speed: 20 },
        { until: 40, speed: 40 },
        { until: rest, speed: 70 },
      ],
    },
  },
  car: {
    low: {
      fixed: 2,
      perReach: 0,
      detour: 1.1,
      speeds: [
        { until: 10, speed: 50 },
        { until: rest, speed: 115 },
      ],
    },
    high: {
      fixed: 8,
      perReach: 0,
      detour: 1.3,
      speeds: [
        { until: 10, speed: 28 },
        { until: 40, speed: 60 },
        { until: rest, speed: 100 },
      ],
    },
  },
}

const shortestWay = 0.2
/** Share of both reaches by which two people of the same two districts usually differ. */
const spreadShare = 0.4

function minutes(straight: number, { detour, speeds }: Pace): number {
  const way = straight * detour
  let from = 0
  let total = 0
  for (const { until, speed } of speeds) {
    total += (Math.max(0, Math.min(way, until) - from) / speed) * 60
    from = until
  }
  return total
}

function along(route: Route, transport: Transport, spread: number): TravelTime {
  const { low, high } = paces[transport]
  const nearest = Math.max(shortestWay, route.straight - spread * spreadShare)
  const farthest = Math.max(shortestWay, route.round + spread * spreadShare)
  return {
    low: Math.floor(low.fixed + minutes(nearest, low) + route.ferry.low),
    high: Math.ceil(high.fixed + high.perReach * spread + minutes(farthest, high) + route.ferry.high),
  }
}

function estimate(from: string, to: string, transport: Transport): TravelTime | undefined {
  const start = postcode(from)
  const end = postcode(to)
  if (!start || !end) return undefined

  const spread = reach(from) + reach(to)
  const times = routes(
    { at: centre(start), land: landmassOf(from) },
    { at: centre(end), land: landmassOf(to) },
    transport,
  ).map((route) => along(route, transport, spread))
  if (times.length === 0) return undefined
  return { low: Math.min(...times.map(({ low }) => low)), high: Math.min(...times.map(({ high }) => high)) }
}

/** A ranking asks for the same pairs again and again; an estimate costs some 40 µs. */
const remembered = new Map<string, TravelTime | undefined>()
const mostRemembered = 200_000

/**
 * Travel time one way in whole minutes between two postcodes, as an interval that is said to be an estimate.
 *
 * Assumes: people and workplaces lie anywhere within a district, about half the way to the next district's centre;
 * ways are 1.1 to 1.5 times the straight line; the belts are passed at their bridges and other waters by ferry, with
 * a wait of none to one sailing; no one walks or bikes over Storebælt. The upper end goes round the larger fjords by
 * their bridges, the lower end straight across, since a small ferry may. Time of day only widens the interval.
 *
 * Undefined when a postcode is unknown or the other cannot be reached that way: an unknown place is not near.
 */
export function travelTime(from: string, to: string, transport: Transport): TravelTime | undefined {
  const [one, other] = from < to ? [from, to] : [to, from]
  const pair = `${one} ${other} ${transport}`
  if (!remembered.has(pair)) {
    if (remembered.size >= mostRemembered) remembered.clear()
    remembered.set(pair, estimate(one, other, transport))
  }
  return remembered.get(pair)
}
