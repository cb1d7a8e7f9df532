import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DIAGNOSIS_WORDS } from './diagnosis-words.ts'
import { findSensitive, type SensitiveKind } from './wording.ts'

const found = (text: string, kind: SensitiveKind) =>
  findSensitive(text)
    .filter((hit) => hit.kind === kind)
    .map((hit) => hit.word)

describe('a diagnosis is asked about', () => {
  it.each([
    ['Jeg har haft en depression', 'depression'],
    ['Jeg er depressiv', 'depressiv'],
    ['Jeg lider af angst.', 'angst'],
    ['Min panikangst driller', 'panikangst'],
    ['PTSD efter udsendelse', 'PTSD'],
    ['min ADHD-diagnose', 'ADHD'],
    ['Jeg har ADD', 'ADD'],
    ['Diagnosticeret med autisme', 'autisme'],
    ['autismespektrumforstyrrelse', 'autismespektrumforstyrrelse'],
    ['multipel sklerose', 'multipel sklerose'],
    ['Jeg har gigt i hænderne', 'gigt'],
    ['leddegigt', 'leddegigt'],
    ['slidgigten', 'slidgigten'],
    ['FIBROMYALGI', 'FIBROMYALGI'],
    ['Jeg har kræft', 'kræft'],
    ['brystkræft', 'brystkræft'],
    ['type 2-diabetes', 'diabetes'],
    ['epileptiker', 'epileptiker'],
    ['efter en hjernerystelse', 'hjernerystelse'],
    ['Jeg har KOL', 'KOL'],
    ['bipolar lidelse', 'bipolar'],
    ['skizofreni', 'skizofreni'],
    ['min stress-sygemelding', 'stress-sygemelding'],
    ['sygemeldt med stress', 'sygemeldt med stress'],
    ['tidligere misbrug', 'misbrug'],
    ['migraene', 'migraene'],
    ['kroniske smerter', 'kroniske smerter'],
    ['to diskusprolapser', 'diskusprolapser'],
    ['ordblind', 'ordblind'],
    ['ME/CFS', 'ME/CFS'],
    ['Downs syndrom', 'Downs syndrom'],
    ["Alzheimer's", "Alzheimer's"],
    ['I live with chronic pain', 'chronic pain'],
    ['my arthritis', 'arthritis'],
    ['an anxiety disorder', 'anxiety'],
    ['senfølger efter covid', 'senfølger'],
    ['Jeg har tre børn og ADHD', 'ADHD'],
  ])('%s', (text, word) => {
    expect(found(text, 'diagnosis')).toEqual([word])
  })

  it('and needs are offered with it', () => {
    expect(findSensitive('ADHD og gigt').map((hit) => hit.suggestNeeds)).toEqual([
      ['KOG-01', 'KOG-06', 'SAN-01'],
      ['FYS-01', 'FYS-02', 'FYS-12'],
    ])
  })
})

describe('no diagnosis is seen in', () => {
  it.each([
    'Kremen er gigtfri',
    'frivillig i Gigtforeningen',
    'Kræftens Bekæmpelse',
    'Diabetesforeningen og ADHD-foreningen',
    'demenskoordinator på plejehjem',
    'misbrugskonsulent',
    'et autismevenligt sted',
    'Jeg har mange kræfter og arbejdskræfter',
    'livskraft',
    'en stressfri arbejdsplads uden stress',
    'please add the numbers, visual aids',
    'kol og kul, Office og MS Word',
    'en vigtig og rigtig pligt, kraftig og forsigtig',
    'Ingen løft over 5 kg, roligt rum, korte dage',
    'Jeg arbejder bedst med én opgave ad gangen',
    'lithium-batterier i truckene',
    'commotion in the hall',
    'besøg hos ældre med demens',
    'support for people with dementia',
    'ordblindeundervisning',
    'en sindssygt god dag',
  ])('%s', (text) => {
    expect(findSensitive(text).filter((hit) => hit.kind !== 'contact')).toEqual([])
  })
})

describe('medicine is asked about', () => {
  it.each([
    ['Jeg tager sertralin', 'sertralin'],
    ['Ritalin hver morgen', 'Ritalin'],
    ['antidepressiv medicin', 'antidepressiv'],
    ['når min medicin virker', 'min medicin'],
    ['smertestillende', 'smertestillende'],
    ['on medication', 'on medication'],
  ])('%s', (text, word) => expect(found(text, 'medicine')).toEqual([word]))

  it('but not a trade in it', () =>
    expect(findSensitive('pakning i medicinalindustrien, insulinproduktion')).toEqual([]))
})

describe('contact details are asked about', () => {
  it.each([
    ['ring 20 30 40 50', '20 30 40 50'],
    ['ring 20304050', '20304050'],
    ['ring 2030 4050.', '2030 4050'],
    ['ring +45 20 30 40 50', '+45 20 30 40 50'],
    ['ring 0045 20304050', '0045 20304050'],
    ['+49 30 1234567', '+49 30 1234567'],
    ['tlf. 20-30-40-50', '20-30-40-50'],
    ['tlf. 20.30.40.50', '20.30.40.50'],
    ['anna.and@eksempel.dk', 'anna.and@eksempel.dk'],
    ['anna(at)eksempel.dk', 'anna(at)eksempel.dk'],
    ['anna snabel-a eksempel.dk', 'anna snabel-a eksempel.dk'],
    ['se https://eksempel.dk/mig?a=1', 'https://eksempel.dk/mig?a=1'],
    ['se www.eksempel.dk', 'www.eksempel.dk'],
    ['se eksempel.dk/mig', 'eksempel.dk/mig'],
    ['find mig på @anna_and', '@anna_and'],
  ])('%s', (text, word) => expect(found(text, 'contact')).toEqual([word]))

  it.each([
    '01-01-2024',
    '2019-2024',
    '2019 2020',
    'kl. 10.00-12.00',
    '10-12 timer',
    '37 timer, 8000 Aarhus C',
    '20.000.000 kr',
    'CVR 24256790',
    'CVR-nr.: 24256790',
    '20 30 40 50 60 70',
    'ASP.NET og node.js',
    'Det er godt.Så er det nu',
  ])('but not %s', (text) => expect(found(text, 'contact')).toEqual([]))
})

describe('CPR numbers', () => {
  it('are found before anything else they could be', () => {
    expect(findSensitive('010170-1234')).toEqual([
      { kind: 'cpr', index: 0, length: 11, word: '010170-1234', suggestNeeds: [] },
    ])
    expect(found('211170 12 34 56', 'cpr').length + found('211170 1234', 'cpr').length).toBeGreaterThan(0)
  })

  it('stand in order with the rest', () => {
    const text = 'Jeg har gigt, tager ibuprofen, mit cpr er 010170-1234, ring 20304050'
    expect(findSensitive(text).map((hit) => hit.kind)).toEqual(['diagnosis', 'medicine', 'cpr', 'contact'])
  })
})

describe('the list', () => {
  const terms = DIAGNOSIS_WORDS.flatMap((entry) => entry.words.split(',').map((word) => word.trim()))

  it('holds each word once, and every word is found', () => {
    expect(terms.filter((term, place) => terms.indexOf(term) !== place)).toEqual([])
    expect(terms.length).toBeGreaterThan(120)
    for (const term of terms) expect([term, found(term.replaceAll(/[*=]/g, ''), 'diagnosis').length]).toEqual([term, 1])
  })

  it('offers needs by their codes', () => {
    const codes = DIAGNOSIS_WORDS.flatMap((entry) => entry.needs)
    expect(codes.every((code) => /^(?:TID|TEM|FYS|KOG|SAN|SOC|TRA)-\d\d$/.test(code))).toBe(true)
  })
})

it('finds places in the text, in order and apart', () => {
  const piece = fc.constantFrom(
    'gigt',
    ' ',
    'ADHD',
    '010170-1234',
    '20304050',
    'a@b.dk',
    ',',
    'min medicin',
    'x',
    '\u200b',
    '😀',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      let end = 0
      for (const hit of findSensitive(text)) {
        expect(hit.index).toBeGreaterThanOrEqual(end)
        expect(text.slice(hit.index, hit.index + hit.length)).toBe(hit.word)
        end = hit.index + hit.length
      }
    }),
  )
})

it.each(['a', 'gigt', 'a.', 'a@', '2 ', '20304050 ', 'kronisk ', 'www.', '(at)', 'æ'])(
  'takes a long text of "%s" in its stride',
  (piece) => {
    const started = performance.now()
    findSensitive(piece.repeat(Math.ceil(50_000 / piece.length)))
    expect(performance.now() - started).toBeLessThan(20_000)
  },
)
