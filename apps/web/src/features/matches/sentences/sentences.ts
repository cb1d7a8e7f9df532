import type { FactCode, FactDetails } from '@fleksbro/scoring'
import type { Vocabulary } from './vocabulary.ts'

/** Who reads: the candidate (`you`), a consultant reading about her (`she`), or the company reading about its own vacancy. */
export type About = 'you' | 'she' | 'company'
export type Told = Readonly<Record<About, string>>

/** One sentence per code and reader; a code without one does not compile. */
export type Sentences<Codes extends FactCode = FactCode> = {
  readonly [Code in Codes]: (details: FactDetails[Code], say: Vocabulary) => Told
}

/** All that one language says of a match. What is open can also be asked. */
export interface Wording {
  readonly facts: Sentences
  readonly questions: Partial<Sentences>
}

export const said = (you: string, she: string, company: string = she): Told => ({ you, she, company })
/** The same words for everybody. */
export const alike = (words: string): Told => said(words, words)

export type TimeCode = Extract<
  FactCode,
  `need-${string}` | 'needs-missing' | `${'hours' | 'schedule' | 'day' | 'start-time' | 'start-date'}-${string}`
>
export type WayCode = Extract<
  FactCode,
  `${'commute' | 'task' | 'wishes' | 'sector'}-${string}` | 'sectors-none' | 'tasks-missing'
>
export type AbilityCode = Exclude<FactCode, TimeCode | WayCode>
