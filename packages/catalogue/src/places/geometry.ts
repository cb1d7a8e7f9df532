import type { Postcode } from '../types.ts'
import { postcode, postcodes } from './postcodes.ts'

/** Degrees of latitude and longitude. */
export type Point = readonly [latitude: number, longitude: number]

const kilometresPerDegree = 111.2
const smallestReach = 0.5
const largestReach = 6

/** Straight distance in kilometres on a plane that is true to a few per mille within Denmark. */
export function straightKilometres(from: Point, to: Point): number {
  const north = (to[0] - from[0]) * kilometresPerDegree
  const east = (to[1] - from[1]) * kilometresPerDegree * Math.cos(((from[0] + to[0]) * Math.PI) / 360)
  return Math.hypot(north, east)
}

export function centre(of: Postcode): Point {
  return [of.latitude, of.longitude]
}

const reaches = new Map<string, number>()

/**
 * About how far in kilometres (0.5–6) people live from the centre of a postal district:
 * half the way to the nearest other centre, since the districts' borders are not part of the catalogue.
 */
export function reach(code: string): number {
  const known = reaches.get(code)
  if (known !== undefined) return known

  const own = postcode(code)
  const distances = own ? postcodes().map((other) => straightKilometres(centre(own), centre(other))) : []
  const nearest = Math.min(...distances.filter((distance) => distance > 0))
  const found = Math.max(smallestReach, Math.min(largestReach, nearest / 2))
  reaches.set(code, found)
  return found
}
