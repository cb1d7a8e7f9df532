import type { Question } from '@fleksbro/contract'
import type { FactCode } from '@fleksbro/scoring'
import type { Language } from '../../../i18n/words.ts'
import { daQuestions } from './da-questions.ts'
import { enQuestions } from './en-questions.ts'
import { sentenceOf } from './sentence-of.ts'
import type { About, Told } from './sentences.ts'
import type { Vocabulary } from './vocabulary.ts'

const questions = { da: daQuestions, en: enQuestions }

interface Options {
  readonly about: About
  readonly language: Language
  readonly say: Vocabulary
}

/** What is open as something one person can ask another; what cannot be asked stays a sentence. */
export function questionOf({ fact }: Question, options: Options): string | undefined {
  const { code, ...details } = fact
  const { about, language, say } = options
  const ask = questions[language][code as FactCode] as ((details: unknown, say: Vocabulary) => Told) | undefined
  return ask ? ask(details, say)[about] : sentenceOf(fact, options)
}
