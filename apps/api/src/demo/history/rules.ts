/** A version of the rules as the demo's municipality has saved it; what is not named counts what we say. */
export interface RulesPlan {
  readonly version: number
  readonly savedDaysAgo: number
  readonly validDaysAgo: number
  readonly withdrawnDaysAgo?: number
  readonly weights: Readonly<Record<string, number>>
  readonly reason: string
}

export const rulesPlans: readonly RulesPlan[] = [
  {
    version: 2,
    savedDaysAgo: 80,
    validDaysAgo: 77,
    weights: { commute: 5, 'wished-tasks': 3 },
    reason: 'Flere har sagt nej, fordi vejen var for lang. Vi lader vejen til arbejdet tælle mere i en periode.',
  },
  {
    version: 3,
    savedDaysAgo: 43,
    validDaysAgo: 40,
    weights: {},
    reason: 'Opgaverne kom til at betyde for lidt. Vi går tilbage til det, vi begyndte med.',
  },
  {
    version: 4,
    savedDaysAgo: 20,
    validDaysAgo: 9,
    withdrawnDaysAgo: 12,
    weights: { experience: 8 },
    reason: 'Virksomhederne spørger mest til erfaring.',
  },
]

/** The version that held on a day. */
export const versionOn = (daysAgo: number): number =>
  rulesPlans.findLast(({ validDaysAgo, withdrawnDaysAgo }) => withdrawnDaysAgo === undefined && daysAgo <= validDaysAgo)
    ?.version ?? 1
