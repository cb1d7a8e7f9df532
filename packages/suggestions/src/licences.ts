import { weightOf } from './requirement.ts'
import { licenceRules } from './rules/licences.ts'
import { lowered } from './rules/pattern.ts'
import { isDenied } from './text/denied.ts'
import type { Sentence } from './text/sentences.ts'
import type { ConditionSuggestion, LicenceSuggestion } from './types.ts'

/** "Ikke et krav, men en fordel." */
const WELCOME = /(?<!\p{L})(?:fordel|plus|bonus|advantage)(?!\p{L})/iu

/**
 * Licences that a sentence names. One that is not asked for is none, unless it would be nice to have: "kørekort er ikke
 * et krav" says that nobody drives.
 */
export function licencesIn(sentence: Sentence): readonly (LicenceSuggestion | ConditionSuggestion)[] {
  const { text, start, tokens, language } = sentence
  const lower = lowered(text)
  const taken: { readonly from: number; readonly to: number }[] = []
  return licenceRules[language].flatMap(({ code, find }) =>
    find.flatMap((one) =>
      [...lower.matchAll(one)].flatMap((hit): readonly (LicenceSuggestion | ConditionSuggestion)[] => {
        const [from, to] = [hit.index, hit.index + hit[0].trimEnd().length]
        const words = text.slice(from, to)
        if (taken.some((other) => from < other.to && other.from < to)) return []
        taken.push({ from, to })
        const quote = { index: start + from, length: words.length, words }
        const [first, last] = [from, to - 1].map((at) => tokens.findIndex(({ end }) => end > start + at))
        const weight = weightOf(sentence, start + from, start + to)
        if (isDenied(sentence, first ?? 0, last ?? 0, true)) {
          if (weight === 'nice' || WELCOME.test(text.slice(to))) return [{ kind: 'licence', code, must: false, quote }]
          return code === 'driving-b' ? [{ kind: 'condition', code: 'TRA-03', answer: 'yes', quote }] : []
        }
        const must = weight !== 'nice'
        const drives = must && code.startsWith('driving')
        return [
          { kind: 'licence', code, must, quote },
          ...(drives ? [{ kind: 'condition', code: 'TRA-03', answer: 'no', quote } as const] : []),
        ]
      }),
    ),
  )
}
