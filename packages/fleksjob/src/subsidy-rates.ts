/** The rates of fleksløntilskud from a day on. Amounts in whole øre a month, shares in whole percent. */
export interface SubsidyRates {
  /** First day they hold (YYYY-MM-DD). */
  readonly validFrom: string
  /** The year of that day: rates are set anew every January. */
  readonly year: number
  /** Highest rate of unemployment benefit; stands here to show where `max98` comes from. */
  readonly maxDagpenge: number
  /** 98 % of it, rounded to whole kroner: the subsidy before anything is deducted. */
  readonly max98: number
  /** Where the share that is deducted changes (14,686 kr at 2019 level, indexed). */
  readonly threshold: number
  /** Deducted of the wage up to the threshold: 30 (LAB § 123). */
  readonly percentToThreshold: number
  /** Deducted of the wage above it: 55. */
  readonly percentAbove: number
  /** Withheld of the subsidy as ATP: 5 (§ 137), at most `atpMost`. */
  readonly atpPercent: number
  readonly atpMost: number
  /** Where they were read, in Danish: shown as it is. */
  readonly source: string
  /** Both `max98` and `threshold` were read in a published source, not worked out. If false, show "ikke bekræftet". */
  readonly verified: boolean
}

type Yearly = Pick<SubsidyRates, 'year' | 'maxDagpenge' | 'max98' | 'threshold' | 'source' | 'verified'>

/** What the law says as a share, read at elov.dk §§ 123 and 137; it has held since 2020 and is data all the same. */
const shares = { percentToThreshold: 30, percentAbove: 55, atpPercent: 5, atpMost: 500_00 } as const

const fromJanuary = (rates: Yearly): SubsidyRates => ({ ...rates, ...shares, validFrom: `${rates.year}-01-01` })

const kr = (amount: number) => amount * 100

const yearly: readonly Yearly[] = [
  {
    year: 2020,
    maxDagpenge: kr(19_083),
    max98: kr(18_701),
    threshold: kr(14_965),
    source: 'https://www.kk.dk/indhold/beregning-af-fleksloentilskud (beløb); dagpenge beregnet',
    verified: true,
  },
  {
    year: 2021,
    maxDagpenge: kr(19_322),
    max98: kr(18_936),
    threshold: kr(15_264),
    source: 'FOA/BUPL og sidstesvar.dk (dagpenge, grænse); 98 % beregnet',
    verified: false,
  },
  {
    year: 2022,
    maxDagpenge: kr(19_351),
    max98: kr(18_964),
    threshold: kr(15_401),
    source: 'slagelse.dk, serviceforbundet.dk',
    verified: true,
  },
  {
    year: 2023,
    maxDagpenge: kr(19_728),
    max98: kr(19_333),
    threshold: kr(15_817),
    source: 'lederne.dk (dagpenge); 98 % og grænse beregnet',
    verified: false,
  },
  {
    year: 2024,
    maxDagpenge: kr(20_359),
    max98: kr(19_952),
    threshold: kr(16_323),
    source:
      'https://star.dk/til-borgere/revalidering-fleksjob-og-ressourceforloebsydelse/beregn-loen-i-fleksjob/ og detfagligehus.dk',
    verified: true,
  },
  {
    year: 2025,
    maxDagpenge: kr(21_092),
    max98: kr(20_670),
    threshold: kr(16_911),
    source: 'dsa.dk (dagpenge, år udledt); 98 % og grænse beregnet',
    verified: false,
  },
  {
    year: 2026,
    maxDagpenge: kr(22_041),
    max98: kr(21_600),
    threshold: kr(17_672),
    source: 'beraknare.se med henvisning til bm.dk (dagpenge); 98 % og grænse beregnet',
    verified: false,
  },
]

/** Rates known when this was written, oldest first. Newer ones are entered as data by an administrator. */
export const SUBSIDY_RATES: readonly SubsidyRates[] = yearly.map(fromJanuary)

/** Rates as they are used on a day. */
export interface RatesOnDay extends SubsidyRates {
  /** They are of an earlier year, because nobody has entered the new ones: they are then never called verified. */
  readonly outdated: boolean
}

/**
 * The rates that hold on a day (YYYY-MM-DD): of all rows the one with the latest first day, and of two with the same day
 * the later in the list, so that a municipality's rows are appended to ours. Undefined before the first.
 * Rates of an earlier year are marked, never silently used as this year's.
 */
export function ratesOn(day: string, rows: readonly SubsidyRates[] = SUBSIDY_RATES): RatesOnDay | undefined {
  const held = rows.filter(({ validFrom }) => validFrom <= day)
  const rates = held.reduce<SubsidyRates | undefined>(
    (best, row) => (best && best.validFrom > row.validFrom ? best : row),
    undefined,
  )
  if (!rates) return undefined
  const outdated = rates.year < Number(day.slice(0, 4))
  return { ...rates, outdated, verified: rates.verified && !outdated }
}

/** The rates of that year, or undefined: another year's rates are never silently used in its place. */
export function subsidyRatesFor(
  year: number,
  table: readonly SubsidyRates[] = SUBSIDY_RATES,
): SubsidyRates | undefined {
  return table.find((rates) => rates.year === year)
}
