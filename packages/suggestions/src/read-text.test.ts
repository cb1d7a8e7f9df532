import { competences, languages, licences, needByCode, occupations, tasks } from '@fleksbro/catalogue'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { samples } from './corpus/measure.ts'
import { spoken } from './corpus/sample.ts'
import { LONGEST_TEXT } from './longest-text.ts'
import { readText } from './read-text.ts'
import type { Purpose } from './types.ts'

const said = (text: string, purpose: Purpose = 'vacancy') =>
  readText(text, purpose).suggestions.map((one) => spoken(one, purpose))

describe('a no is understood with what it reaches', () => {
  test.each([
    ['Ingen tunge løft.', ['condition FYS-01 usual']],
    [
      'Der er ingen tunge løft, trapper eller støj.',
      ['condition FYS-01 usual', 'condition FYS-08 yes', 'condition SAN-01 yes'],
    ],
    ['Du slipper for kundekontakt.', ['condition SOC-02 yes']],
    ['Kundekontakt forekommer ikke.', ['condition SOC-02 yes']],
    ['Der er støj, men ingen trapper.', ['condition SAN-01 no', 'condition FYS-08 yes']],
    ['Uden støj og med fast kontaktperson', ['condition SAN-01 yes', 'condition SOC-04 yes']],
    ['Ingen weekendarbejde, fleksibel arbejdstid', ['condition TID-05 yes']],
    ['Der er ikke kun trapper.', ['condition FYS-08 no']],
    ['Trapper er ikke noget problem for dig.', ['condition FYS-08 no']],
    ['Ingen dage uden kundekontakt.', ['condition SOC-02 no']],
    ['Løft over 10 kg forekommer ikke.', ['condition FYS-01 10']],
    ['Vi løfter op til 15 kg.', ['condition FYS-01 15']],
    ['Vi stiller ingen krav om kørekort.', ['condition TRA-03 yes']],
    ['Kørekort er ikke et krav, men en fordel.', ['licence driving-b nice']],
    ['Der er ikke elevator.', ['condition FYS-08 no']],
    ['Vi trapper timerne op.', ['condition TID-10 yes']],
    ['No heavy lifting, stairs or noise.', ['condition FYS-01 usual', 'condition FYS-08 yes', 'condition SAN-01 yes']],
    ['Not only customer contact.', ['condition SOC-02 no']],
    ['You do not need a driving licence.', ['condition TRA-03 yes']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected))
})

describe('hours and days', () => {
  test.each([
    ['15-20 timer om ugen', ['hours 15-20']],
    ['op til 8 t/uge', ['hours 1-8']],
    ['deltid 12 timer', ['hours 12-12']],
    ['mellem fem og ti timer om ugen', ['hours 5-10']],
    ['3 timer to gange om ugen', ['hours 6-6']],
    ['Ca. 7,5 timer pr. uge', ['hours 7.5-7.5']],
    ['up to 10 hours per week', ['hours 1-10']],
    ['mindst 20 timer om ugen', []],
    ['Vi har åbent 60 timer om ugen', []],
    ['mandag til onsdag formiddag', ['week 546 free']],
    ['Åbningstid: mandag til fredag kl. 9-17', []],
    ['Ingen aften eller weekend', []],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected))
})

describe('words of health', () => {
  test('become nothing but the offer of a need, and only in a CV', () => {
    const cv = readText('Jeg har gigt og tager ibuprofen. Mit CPR er 010170-1234.', 'profile')
    expect(cv.suggestions.map((one) => one.kind === 'need' && one.health)).toEqual([true, true, true])
    expect(cv.sensitive.map(({ kind }) => kind)).toEqual(['diagnosis', 'medicine', 'cpr'])
    expect(said('Vi hjælper dig med gigt.')).toEqual([])
  })

  test('a former noisy place is not asked for, and what cannot be borne is', () => {
    expect(said('Jeg arbejdede i åbent kontorlandskab.', 'profile')).toEqual([])
    expect(said('Jeg kan ikke arbejde i åbent kontorlandskab.', 'profile')).toEqual(['need SAN-01'])
  })
})

test('every suggestion quotes the text and names something the catalogue knows', () => {
  const known = new Set([
    ...[...tasks, ...competences, ...occupations].map(({ id }) => id),
    ...[...licences, ...languages].map(({ code }) => code),
  ])
  const piece = fc.constantFrom(
    ...samples.flatMap(({ text }) => text.split(/(?<=[.\n])/)),
    'ikke ',
    'uden ',
    '1234-',
    '😀',
    '\n',
    ' og ',
    'İ',
    'op til ',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom('vacancy', 'profile'), (pieces, purpose) => {
      const text = pieces.join('')
      for (const one of readText(text, purpose as Purpose).suggestions) {
        expect(text.slice(one.quote.index, one.quote.index + one.quote.length)).toBe(one.quote.words)
        if (one.kind === 'condition' || one.kind === 'need') expect(needByCode(one.code)).toBeDefined()
        else if ('id' in one || 'code' in one) expect(known).toContain('id' in one ? one.id : one.code)
        if (one.kind === 'hours') expect(one.min <= one.max && one.max <= 37 && one.min >= 0.5).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})

test.each(['a', 'ikke ', 'løfte ', 'pakke og ', 'kørekort ', '3-', 'mandag, ', 'uden støj og ', 'æ.', 'op til '])(
  'takes a long text of "%s" in its stride, and reads no further than it says',
  (piece) => {
    const text = piece.repeat(Math.ceil(50_000 / piece.length))
    const started = performance.now()
    const { suggestions } = readText(text, 'vacancy')
    expect(performance.now() - started).toBeLessThan(20_000)
    expect(suggestions.every(({ quote }) => quote.index + quote.length <= LONGEST_TEXT)).toBe(true)
  },
)
