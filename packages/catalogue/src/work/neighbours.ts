import type { Occupation } from '../types.ts'

/** A neighbour named on one side is a neighbour on both, so each pair is written once. */
export function withMutualNeighbours(occupations: readonly Occupation[]): readonly Occupation[] {
  const neighbours = new Map(occupations.map(({ id, neighbours }) => [id, new Set(neighbours)]))
  for (const { id, neighbours: named } of occupations) {
    for (const other of named) neighbours.get(other)?.add(id)
  }
  return occupations.map((occupation) => ({ ...occupation, neighbours: [...(neighbours.get(occupation.id) ?? [])] }))
}
