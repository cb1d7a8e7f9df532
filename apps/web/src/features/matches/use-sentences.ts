import type { Fact, Question } from '@fleksbro/contract'
import { useFormat, useLanguage } from '../../i18n/use-words.ts'
import { useCatalogue } from '../catalogue/use-catalogue.ts'
import { questionOf } from './sentences/question-of.ts'
import { sentenceOf } from './sentences/sentence-of.ts'
import type { About } from './sentences/sentences.ts'
import { type Vocabulary, vocabularyIn } from './sentences/vocabulary.ts'

interface Telling {
  readonly say: Vocabulary
  readonly sentence: (fact: Fact) => string | undefined
  /** What to ask or answer at the meeting. */
  readonly question: (question: Question) => string | undefined
}

/** Sentences for one kind of reader, in her language. */
export function useSentences(about: About): Telling {
  const language = useLanguage()
  const say = vocabularyIn(language, useCatalogue(), useFormat())
  const options = { about, language, say }
  return {
    say,
    sentence: (fact) => sentenceOf(fact, options),
    question: (question) => questionOf(question, options),
  }
}
