import type { WorkOccupation } from '../types.ts'

/** How much the best of its unit group (four digits) and of its minor group (three) add to an occupation's own score. */
const share = { unit: 1, minor: 0.5 }
/** So many of a group tell how well the group fits. */
const bestOf = 3
/** Of the best score: what being near an occupation she has had adds. */
const nearPast = { same: 0.25, minor: 0.1 }

const unitOf = ({ disco = '' }: WorkOccupation) => disco.slice(0, 4)
const minorOf = ({ disco = '' }: WorkOccupation) => disco.slice(0, 3)

/** The scores with what their groups and her past work add. An occupation that uses nothing of hers stays at 0. */
export function addGroups(
  scores: Float64Array,
  occupations: readonly WorkOccupation[],
  had: readonly WorkOccupation[],
): Float64Array {
  const units = meansBy(unitOf, scores, occupations)
  const minors = meansBy(minorOf, scores, occupations)
  const best = scores.reduce((most, score) => Math.max(most, score), 0)
  return scores.map((score, at) => {
    const occupation = occupations[at]
    if (!occupation || score === 0) return 0
    const group =
      share.unit * (units.get(unitOf(occupation)) ?? 0) + share.minor * (minors.get(minorOf(occupation)) ?? 0)
    return score + group + best * Math.max(0, ...had.map((one) => nearness(occupation, one)))
  })
}

function nearness(occupation: WorkOccupation, past: WorkOccupation): number {
  if (past.neighbours.includes(occupation.id) || (past.disco && unitOf(past) === unitOf(occupation)))
    return nearPast.same
  return past.disco && minorOf(past) === minorOf(occupation) ? nearPast.minor : 0
}

function meansBy(
  groupOf: (occupation: WorkOccupation) => string,
  scores: Float64Array,
  occupations: readonly WorkOccupation[],
): ReadonlyMap<string, number> {
  const best = new Map<string, number[]>()
  for (const [at, occupation] of occupations.entries()) {
    const group = groupOf(occupation)
    const score = scores[at] ?? 0
    if (group === '' || score === 0) continue
    const list = best.get(group)
    if (list) list.push(score)
    else best.set(group, [score])
  }
  return new Map(
    [...best].map(([group, list]) => {
      const top = list.sort((one, other) => other - one).slice(0, bestOf)
      return [group, top.reduce((sum, score) => sum + score, 0) / bestOf] as const
    }),
  )
}
