import { factCodes } from '@fleksbro/scoring'
import { describe, expect, test } from 'vitest'
import { formatsIn } from '../../../i18n/format.ts'
import { lix } from '../../../i18n/lix.ts'
import { type Language, languages } from '../../../i18n/words.ts'
import { catalogueIn } from '../../catalogue/catalogue.ts'
import { entries } from '../../catalogue/entries.ts'
import { wording as da } from './da.ts'
import { wording as en } from './en.ts'
import { sampleFacts } from './sample-facts.ts'
import { questionOf, sentenceOf } from './sentence-of.ts'
import type { About } from './sentences.ts'
import { vocabularyIn } from './vocabulary.ts'

const readers: readonly About[] = ['you', 'she', 'company']
const unfinished = /undefined|null|NaN|\{|\}|…|[tco]-[a-z]|[a-z]-[a-z]+-[a-z]/
const wordings = { da, en }
const say = (language: Language) => vocabularyIn(language, catalogueIn(language, entries), formatsIn(language))

const everything = languages.flatMap((language) => {
  const words = say(language)
  return readers.flatMap((about) =>
    factCodes.flatMap((code) =>
      sampleFacts[code].map((details) => {
        const fact = { code, ...details } as { code: string }
        const options = { about, say: words, wording: wordings[language] }
        return { language, about, code, told: sentenceOf(fact, options), asked: questionOf(fact, options) }
      }),
    ),
  )
})

test('a unit with a full stop of its own ends its sentence', () => {
  const fact = { code: 'need-unmet', need: 'KOG-06', strength: 'required', value: 30, today: 5 }
  expect(sentenceOf(fact, { about: 'you', say: say('da'), wording: da })).toMatch(/5 min\.$/)
})

test('what somebody can and has done stands after a colon, however its label begins', () => {
  const fact = { code: 'competence-related', competence: 'c-accuracy', must: true, by: 'c-listening' }
  expect(sentenceOf(fact, { about: 'company', say: say('da'), wording: da })).toBe(
    'Kandidaten kan noget, der ligner: at lytte og skabe tryghed. Her bruges: nøjagtighed.',
  )
})

describe('every fact', () => {
  test.each(factCodes)('%s is a finished sentence for every reader in both languages', (code) => {
    for (const one of everything.filter((each) => each.code === code)) {
      for (const text of [one.told, one.asked]) {
        expect(text?.trim(), `${one.language} ${one.about}`).toBeTruthy()
        expect(text).not.toMatch(unfinished)
        expect(text).not.toContain('..')
      }
    }
  })

  test('is told to the candidate in plain Danish, about her and not about a case', () => {
    const hers = everything.filter(({ language, about }) => language === 'da' && about === 'you')
    expect(lix(hers.map(({ told }) => told).join(' '))).toBeLessThanOrEqual(30)
    expect(hers.filter(({ told }) => /kandidat|borger/i.test(told ?? ''))).toEqual([])
  })

  test('calls a candidate neither he nor she', () => {
    const gendered = { da: /\b(hun|hende|hendes|han|ham|hans)\b/i, en: /\b(she|her|hers|he|him|his)\b/i }
    const others = everything.filter(({ about }) => about !== 'you')
    expect(others.filter(({ told, language }) => gendered[language].test(told ?? ''))).toEqual([])
  })

  test('of an unknown code is left out rather than shown raw', () => {
    expect(sentenceOf({ code: 'of-tomorrow' }, { about: 'you', say: say('da'), wording: da })).toBeUndefined()
  })
})

test('weeks and months are told in few words', () => {
  const { slots, months } = say('da')
  expect(slots(0b0010_0010_0010_0010_0010)).toBe('hverdage formiddag')
  expect(slots(0b0110_0000_0110)).toBe('mandag og onsdag formiddag og eftermiddag')
  expect(slots(0b0010_0010_0010_0010_0010_0010)).toBe('mandag–lørdag formiddag')
  expect(months([4, 5, 6, 11, 12])).toBe('april–juni og november–december')
})
