/** One year's rates of fleksløntilskud. Amounts in whole øre a month. */
export interface SubsidyRates {
  readonly year: number
  /** Highest rate of unemployment benefit; stands here to show where `max98` comes from. */
  readonly maxDagpenge: number
  /** 98 % of it, rounded to whole kroner: the subsidy before anything is deducted. */
  readonly max98: number
  /** Wage up to here is deducted at 30 %, above at 55 % (14,686 kr at 2019 level, indexed). */
  readonly threshold: number
  readonly source: string
  /** Both `max98` and `threshold` were read in a published source, not worked out. If false, show "ikke bekræftet". */
  readonly verified: boolean
}

const kr = (amount: number) => amount * 100

/** Rates known when this was written, oldest first. Newer ones are entered as data by an administrator. */
export const SUBSIDY_RATES: readonly SubsidyRates[] = [
  {
    year: 2020,
    maxDagpenge: kr(19_083),
    max98: kr(18_701),
    threshold: kr(14_965),
    source: 'https://www.kk.dk/indhold/beregning-af-fleksloentilskud (amounts); benefit derived',
    verified: true,
  },
  {
    year: 2021,
    maxDagpenge: kr(19_322),
    max98: kr(18_936),
    threshold: kr(15_264),
    source: 'FOA/BUPL and sidstesvar.dk (benefit, threshold); 98 % derived',
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
    source: 'lederne.dk (benefit); 98 % and threshold derived',
    verified: false,
  },
  {
    year: 2024,
    maxDagpenge: kr(20_359),
    max98: kr(19_952),
    threshold: kr(16_323),
    source:
      'https://star.dk/til-borgere/revalidering-fleksjob-og-ressourceforloebsydelse/beregn-loen-i-fleksjob/ and detfagligehus.dk',
    verified: true,
  },
  {
    year: 2025,
    maxDagpenge: kr(21_092),
    max98: kr(20_670),
    threshold: kr(16_911),
    source: 'dsa.dk (benefit, year inferred); 98 % and threshold derived',
    verified: false,
  },
  {
    year: 2026,
    maxDagpenge: kr(22_041),
    max98: kr(21_600),
    threshold: kr(17_672),
    source: 'beraknare.se citing bm.dk (benefit); 98 % and threshold derived',
    verified: false,
  },
]

/** The rates of that year, or undefined: another year's rates are never silently used in its place. */
export function subsidyRatesFor(
  year: number,
  table: readonly SubsidyRates[] = SUBSIDY_RATES,
): SubsidyRates | undefined {
  return table.find((rates) => rates.year === year)
}
