import type { Fact, Question } from '@fleksbro/contract'
import { queryOptions, usePrefetchQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useFormat, useLanguage } from '../../i18n/use-words.ts'
import type { Language } from '../../i18n/words.ts'
import { useCatalogue } from '../catalogue/use-catalogue.ts'
import { questionOf, sentenceOf } from './sentences/sentence-of.ts'
import type { About, Wording } from './sentences/sentences.ts'
import { type Vocabulary, vocabularyIn } from './sentences/vocabulary.ts'

const load: Record<Language, () => Promise<{ readonly wording: Wording }>> = {
  da: () => import('./sentences/da.ts'),
  en: () => import('./sentences/en.ts'),
}

/** One language's sentences, in a chunk of their own. */
const wordingIn = (language: Language) =>
  queryOptions({
    queryKey: ['wording', language],
    queryFn: async () => (await load[language]()).wording,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  })

interface Sayings {
  readonly say: Vocabulary
  readonly sentence: (fact: Fact) => string | undefined
  /** What to ask or answer at the meeting. */
  readonly question: (question: Pick<Question, 'fact'>) => string | undefined
}

/** Sentences for one kind of reader, in her language. Suspends until they and the catalogue are there. */
export function useSentences(about: About): Sayings {
  const language = useLanguage()
  const format = useFormat()
  usePrefetchQuery(wordingIn(language))
  const catalogue = useCatalogue()
  const { data: wording } = useSuspenseQuery(wordingIn(language))
  const say = vocabularyIn(language, catalogue, format)
  const telling = { about, say, wording }
  return {
    say,
    sentence: (fact) => sentenceOf(fact, telling),
    question: ({ fact }) => questionOf(fact, telling),
  }
}
