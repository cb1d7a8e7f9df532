import type { Fact } from '@fleksbro/contract'
import type { FactCode } from '@fleksbro/scoring'
import type { Language } from '../../../i18n/words.ts'
import { daAbility } from './da-ability.ts'
import { daTime } from './da-time.ts'
import { daWay } from './da-way.ts'
import { enAbility } from './en-ability.ts'
import { enTime } from './en-time.ts'
import { enWay } from './en-way.ts'
import type { About, Sentences, Told } from './sentences.ts'
import type { Vocabulary } from './vocabulary.ts'

const sentences: Record<Language, Sentences> = {
  da: { ...daTime, ...daWay, ...daAbility },
  en: { ...enTime, ...enWay, ...enAbility },
}

interface Options {
  readonly about: About
  readonly language: Language
  readonly say: Vocabulary
}

/** A fact as one plain sentence. A code that this version of the web does not know yet has none. */
export function sentenceOf(fact: Fact, { about, language, say }: Options): string | undefined {
  const { code, ...details } = fact
  const tell = sentences[language][code as FactCode] as ((details: unknown, say: Vocabulary) => Told) | undefined
  return tell?.(details, say)[about]
}
