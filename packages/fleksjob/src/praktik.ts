const ALWAYS_ALLOWED = 1
const SMALL_WORKPLACE = 50

/**
 * How many people in praktik, løntilskud and nytteindsats together one workplace (P-number) may have:
 * one per five ordinary employees up to 50, then one per ten more, always at least one. Fleksjob is not counted.
 * Rule: bekendtgørelse om en aktiv beskæftigelsesindsats § 65
 * (https://www.elov.dk/bekendtgorelse-om-en-aktiv-beskaeftigelsesindsats/paragraf/65/).
 * @param ordinaryEmployees full-time equivalents, average of the last four months, without subsidised staff and under-18s
 * @throws RangeError below 0.
 */
export function praktikPlaces(ordinaryEmployees: number): number {
  if (!(ordinaryEmployees >= 0 && Number.isFinite(ordinaryEmployees))) {
    throw new RangeError('ordinaryEmployees must be 0 or more')
  }
  const upToFifty = Math.floor(Math.min(ordinaryEmployees, SMALL_WORKPLACE) / 5)
  const above = Math.floor(Math.max(0, ordinaryEmployees - SMALL_WORKPLACE) / 10)
  return Math.max(ALWAYS_ALLOWED, upToFifty + above)
}

/** How long a praktik may last. Default of a setting that each municipality may date and change. */
export interface PraktikLength {
  readonly group: 'job-ready' | 'others'
  /** Weeks without further assessment. */
  readonly weeks: number
  /** Weeks in all after a concrete assessment; the same as `weeks` where it cannot be extended. */
  readonly extendedWeeks: number
  /** Weeks at a time beyond that, in very special cases; 0 where there is no such case. */
  readonly specialWeeks: number
  /** First day the setting holds (YYYY-MM-DD), or null when it is not known. */
  readonly from: string | null
  readonly source: string
  readonly verified: boolean
}

const SECTION_61 = 'LAB § 61, https://www.elov.dk/lov-om-en-aktiv-beskaeftigelsesindsats/paragraf/61/'

export const PRAKTIK_LENGTHS: readonly PraktikLength[] = [
  { group: 'job-ready', weeks: 4, extendedWeeks: 4, specialWeeks: 0, from: null, source: SECTION_61, verified: true },
  { group: 'others', weeks: 13, extendedWeeks: 26, specialWeeks: 13, from: null, source: SECTION_61, verified: true },
]

/** Which of the groups people approved for fleksjob count in: taken for granted in practice, not read in the law. */
export const FLEKSJOB_PRAKTIK_GROUP = { group: 'others', source: SECTION_61, verified: false } as const
