import { needByCode } from '@fleksbro/catalogue'
import type { Sensitive } from '@fleksbro/fleksjob'
import { conditionsIn } from './conditions.ts'
import type { Sentence } from './text/sentences.ts'
import type { NeedSuggestion, Purpose } from './types.ts'

/** A sentence that says what works for somebody, rather than what a former workplace was like. */
const SAYS_WHAT_WORKS =
  /(?<!\p{L})(?:^\s*(?:ingen|ikke|uden|no|not|without)|behov|brug\sfor|skånehensyn|skånebehov|hensyn|trives|bedst|helst|kan\sikke|må\sikke|undgå\p{L}*|tåler\sikke|ønsker|søger|gerne|skal\shave|kræver|vigtigt|foretrækker|needs?|best|prefer|rather|cannot|can['’]?t|avoid|looking\sfor|would\slike|important|works\sfor\sme)(?!\p{L})/iu

/** Needs that somebody states in her own words; an answer of "yes" to the condition is what she asks for. */
export function needsIn(sentence: Sentence): readonly NeedSuggestion[] {
  if (!SAYS_WHAT_WORKS.test(sentence.text) && !SAYS_WHAT_WORKS.test(sentence.heading)) return []
  return conditionsIn(sentence).flatMap((condition): readonly NeedSuggestion[] => {
    const { code, quote } = condition
    if ('today' in condition) {
      return [{ kind: 'need', code, value: condition.today, said: condition.said, health: false, quote }]
    }
    return condition.answer === 'no' ? [] : [{ kind: 'need', code, said: false, health: false, quote }]
  })
}

/** What often works where somebody names an illness: an offer, never a fact, and only to herself. */
export function needsOf(sensitive: readonly Sensitive[], purpose: Purpose): readonly NeedSuggestion[] {
  if (purpose !== 'profile') return []
  return sensitive.flatMap(({ index, length, word, suggestNeeds }) =>
    suggestNeeds.flatMap((code): readonly NeedSuggestion[] => {
      const need = needByCode(code)
      if (!need || need.kind === 'profile') return []
      const value = need.usual === undefined ? {} : { value: need.usual }
      return [{ kind: 'need', code, ...value, said: false, health: true, quote: { index, length, words: word } }]
    }),
  )
}
