import { type Point, straightKilometres } from './geometry.ts'
import { watersText } from './waters.data.ts'

/** Water within a landmass: a rough line along it, and the bridges and heads of fjords by which roads get past. */
interface Water {
  readonly along: readonly Point[]
  readonly past: readonly Point[]
}

let known: readonly Water[] | undefined

function pointsIn(text: string): readonly Point[] {
  return text.split(',').map((pair) => {
    const [latitude, longitude] = pair.trim().split(' ')
    return [Number(latitude), Number(longitude)] as const
  })
}

function waters(): readonly Water[] {
  known ??= watersText.split('\n').map((line) => {
    const [, along = '', past = ''] = line.split('|')
    return { along: pointsIn(along), past: pointsIn(past) }
  })
  return known
}

/** Twice the signed area of a triangle: its sign says on which side of a line the third point lies. */
function turn([y1, x1]: Point, [y2, x2]: Point, [y3, x3]: Point): number {
  return (x2 - x1) * (y3 - y1) - (x3 - x1) * (y2 - y1)
}

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0
}

function liesBetween({ along }: Water, from: Point, to: Point): boolean {
  return along.some((start, place) => {
    const end = along[place + 1]
    return end !== undefined && cross(from, to, start, end)
  })
}

/** Kilometres between two points of one landmass by the bridge or fjord's head nearest the line, where water lies between. */
export function kilometresRound(from: Point, to: Point): number {
  const ways = waters()
    .filter((water) => liesBetween(water, from, to))
    .map(({ past }) =>
      Math.min(...past.map((point) => straightKilometres(from, point) + straightKilometres(point, to))),
    )
  return Math.max(straightKilometres(from, to), ...ways)
}
