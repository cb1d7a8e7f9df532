import type { Introduction } from '@fleksbro/contract'

const DAY = 86_400_000
/** With fewer answers it says nothing about a habit. */
const ENOUGH = 3
/** States in which the company has the word. */
const asked: ReadonlySet<string> = new Set(['interested', 'yes'])

/** In how many days, begun ones counted whole, the company usually answers (the median); null while there are too few. */
export function usualAnswerDays(introductions: readonly Pick<Introduction, 'steps'>[]): number | null {
  const days = introductions.flatMap(({ steps }) =>
    steps.flatMap((step, at) => {
      const next = steps[at + 1]
      if (!asked.has(step.state) || next?.by !== 'company') return []
      return [Math.max(1, Math.ceil((Date.parse(next.at) - Date.parse(step.at)) / DAY))]
    }),
  )
  if (days.length < ENOUGH) return null
  return days.toSorted((a, b) => a - b)[Math.floor(days.length / 2)] ?? null
}
