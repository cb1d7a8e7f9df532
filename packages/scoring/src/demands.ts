import { type Finding, type Item, judged, type MissingCode, missing, missingHard } from './finding.ts'

interface Demand {
  readonly must: boolean
  /** Thousandths. */
  readonly share: number
  readonly item: Item
}

/** What must be counts twice what is nice to have. */
export const weightOf = ({ must }: { readonly must: boolean }): number => (must ? 2 : 1)

/** The weighted mean over what a vacancy demands. */
export function meanOfDemands(demands: readonly Demand[]): Finding {
  let weight = 0
  let sum = 0
  for (const demand of demands) {
    weight += weightOf(demand)
    sum += weightOf(demand) * demand.share
  }
  return judged(
    Math.floor(sum / weight),
    demands.map(({ item }) => item),
  )
}

/** She has not answered what a vacancy demands: the verdict is open if any of it must be there. */
export function missingFor(demanded: readonly { readonly must: boolean }[], code: MissingCode): Finding {
  return demanded.some(({ must }) => must) ? missingHard(code, 'candidate') : missing(code, 'candidate')
}
