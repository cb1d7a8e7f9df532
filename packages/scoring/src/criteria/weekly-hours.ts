import { criterion } from '../criterion.ts'
import { fact } from '../fact-codes.ts'
import type { Range, Season } from '../facts.ts'
import { type Finding, full, item, judged, judgedHard, missingHard, shareOf } from '../finding.ts'

/**
 * Do the hours suit her? Full points when the vacancy's range lies within hers, falling with the part of it that
 * does not; apart is unmet. Ranges are counted in half hours, both ends included, so a single value is one and
 * nothing is divided by zero. With seasons each is judged, weighed by its months.
 */
export const weeklyHours = criterion({
  id: 'weekly-hours',
  side: 'person',
  // Hours can often be agreed on; half as heavy as the required needs.
  weight: 3,
  reads: { candidate: ['hours'], vacancy: ['hours', 'seasons'] },
  measure({ candidate, vacancy: { hours, seasons } }) {
    if (!candidate.hours) return missingHard('hours-missing', 'candidate')
    const worked = seasons?.filter(({ months }) => months.length > 0) ?? []
    if (worked.length > 0) return measureSeasons(candidate.hours, worked)
    return hours ? measureRange(candidate.hours, hours) : missingHard('hours-missing', 'company')
  },
})

function measureRange(hers: Range, theirs: Range): Finding {
  return verdictOfHours(hers, theirs, shareOf(stepsInside(hers, theirs), countSteps(theirs)))
}

function measureSeasons(hers: Range, seasons: readonly Season[]): Finding {
  const fitting = seasons.filter(({ hours }) => stepsInside(hers, hours) > 0)
  const wholeYear = { min: Math.min(...seasons.map(minOf)), max: Math.max(...seasons.map(maxOf)) }
  const share = shareOverYear(hers, seasons)
  if (fitting.length === seasons.length || fitting.length === 0) return verdictOfHours(hers, wholeYear, share)

  const some = fact('hours-some-seasons', {
    ...detailsOf(hers, wholeYear),
    months: monthsOf(fitting),
    otherMonths: monthsOf(seasons.filter((season) => !fitting.includes(season))),
  })
  return judged(share, [item('open', some, { hard: true })])
}

function verdictOfHours(hers: Range, theirs: Range, share: number): Finding {
  const details = detailsOf(hers, theirs)
  if (share === 0) return judgedHard('unmet', fact('hours-apart', details))
  if (share === full) return judgedHard('met', fact('hours-within', details))

  const partly = fact('hours-partly', { ...details, inside: stepsInside(hers, theirs), of: countSteps(theirs) })
  return judged(share, [item('met', partly, { hard: true })])
}

function shareOverYear(hers: Range, seasons: readonly Season[]): number {
  let months = 0
  let sum = 0
  for (const { months: its, hours } of seasons) {
    months += its.length
    sum += its.length * shareOf(stepsInside(hers, hours), countSteps(hours))
  }
  return Math.floor(sum / months)
}

const minOf = ({ hours }: Season) => hours.min
const maxOf = ({ hours }: Season) => hours.max
const perHour = 2
const countSteps = ({ min, max }: Range) => (max - min) * perHour + 1

function stepsInside(hers: Range, theirs: Range): number {
  return Math.max(0, countSteps({ min: Math.max(hers.min, theirs.min), max: Math.min(hers.max, theirs.max) }))
}

function monthsOf(seasons: readonly Season[]): readonly number[] {
  return seasons.flatMap(({ months }) => months).sort((a, b) => a - b)
}

function detailsOf(hers: Range, theirs: Range) {
  return { candidateMin: hers.min, candidateMax: hers.max, vacancyMin: theirs.min, vacancyMax: theirs.max }
}
