import type { Fact } from '@fleksbro/contract'
import type { FactCode } from '@fleksbro/scoring'
import type { About, Told, Wording } from './sentences.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface Telling {
  readonly about: About
  readonly say: Vocabulary
  readonly wording: Wording
}

/** The contract cannot promise which details come with a code; the scoring package does, and a test asks for each. */
type Tell = ((details: unknown, say: Vocabulary) => Told) | undefined

/** A fact as one plain sentence. A code that this version of the web does not know yet has none. */
export function sentenceOf({ code, ...details }: Fact, { about, say, wording }: Telling): string | undefined {
  const tell = wording.facts[code as FactCode] as Tell
  return tell && ended(tell(details, say)[about])
}

/** What is open as something one person can ask another; what cannot be asked stays a sentence. */
export function questionOf(fact: Fact, telling: Telling): string | undefined {
  const { code, ...details } = fact
  const ask = telling.wording.questions[code as FactCode] as Tell
  return ask ? ended(ask(details, telling.say)[telling.about]) : sentenceOf(fact, telling)
}

/** Where a short unit ends a sentence (“5 min.”), its full stop is the sentence's own. */
const ended = (text: string) => text.replace(/\.{2,}/g, '.')
