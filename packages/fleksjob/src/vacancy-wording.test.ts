import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BETTER_SENTENCES, DEMANDS_DA, DEMANDS_EN } from './unfair-demands.ts'
import { findUnfairDemands } from './vacancy-wording.ts'

const kinds = (text: string, language: 'da' | 'en') => findUnfairDemands(text, language).map((demand) => demand.kind)

describe('pointed out in Danish', () => {
  it.each([
    ['Du er frisk og har et godt helbred.', ['health', 'health']],
    ['Du er frisk og rask.', ['health']],
    ['Vi søger en ung og dynamisk kollega', ['age']],
    ['Et ungt, dynamisk team', ['age']],
    ['Du er robust.', ['strength']],
    ['Vi søger en robust medarbejder', ['strength']],
    ['Vi forventer ingen sygefravær', ['health']],
    ['Du har ikke meget sygefravær', ['health']],
    ['Du er sjældent syg', ['health']],
    ['Du er stresstolerant og psykisk stærk', ['strength', 'strength']],
    ['Du har en stærk ryg', ['strength']],
    ['Ingen fysiske skavanker', ['health']],
    ['Skriv i ansøgningen om dit helbred', ['health']],
    ['Du er mellem 20 og 35 år', ['age']],
    ['Maks 30 år', ['age']],
    ['Du er maks. 30 år', ['age']],
    ['Vi søger en stærk mand til lageret', ['sex']],
    ['Rengøringsdame søges', ['sex']],
    ['Kvindelig kollega til butikken', ['sex']],
    ['Dansk som modersmål', ['origin']],
    ['Du er etnisk dansk', ['origin']],
    ['Uden tørklæde', ['origin']],
    ['Du har ingen små børn', ['family']],
    ['Du må ikke være gravid', ['family']],
  ])('%s', (text, expected) => {
    expect(kinds(text, 'da')).toEqual(expected)
  })
})

describe('left alone in Danish', () => {
  it.each([
    'Ingen tunge løft.',
    'Ingen løft over 5 kg, og ingen stress.',
    'Er du frisk på en ny opgave?',
    'Du er frisk på at lære nyt.',
    'Frisk luft og friske grøntsager.',
    'Vi har et robust system, og du får robust arbejdstøj.',
    'Du arbejder med robuste maskiner.',
    'Vi har lavt sygefravær.',
    'Alle er velkomne uanset alder, køn og etnisk dansk baggrund.',
    'Du behøver ikke være robust.',
    'Det er ikke et krav, at du er fysisk stærk.',
    'Godt helbred er ikke et krav.',
    'Vi har eksisteret i 25 år.',
    '10-15 års erfaring er fint.',
    'Du skal kunne løfte 10 kg.',
    'Du skal være fyldt 18 år.',
    'Vi arbejder for børn og unge.',
    'Du hjælper unge mellem 15 og 18 år med lektier, borgere i alle aldre.',
    'Vi sælger tøj til mænd og kvinder.',
    'Roligt tempo, og pauser når der er brug for det.',
  ])('%s', (text) => {
    expect(findUnfairDemands(text, 'da')).toEqual([])
  })
})

describe('pointed out in English', () => {
  it.each([
    ['You are in good health.', ['health']],
    ['Must be physically fit', ['health']],
    ['No sick leave', ['health']],
    ['A young and dynamic team', ['age']],
    ['You are robust and stress-resistant', ['strength', 'strength']],
    ['We are looking for a strong man', ['sex']],
    ['Native Danish speaker', ['origin']],
    ['You have no small children', ['family']],
  ])('%s', (text, expected) => {
    expect(kinds(text, 'en')).toEqual(expected)
  })
})

describe('left alone in English', () => {
  it.each([
    'No heavy lifting.',
    'We have low sick leave.',
    'You will use robust tools.',
    'You do not need to be physically fit.',
    'Regardless of age, sex or Danish background.',
    'You work with young people.',
    'Good health insurance.',
  ])('%s', (text) => {
    expect(findUnfairDemands(text, 'en')).toEqual([])
  })
})

it('gives the place, the phrase and a better sentence in both languages', () => {
  const text = 'Ingen tunge løft. Du har et godt helbred!'
  const [demand, ...others] = findUnfairDemands(text, 'da')
  expect(others).toEqual([])
  expect(demand?.phrase).toBe('et godt helbred')
  expect(text.slice(demand?.index).startsWith('et godt helbred')).toBe(true)
  expect(demand?.better.da).toMatch(/opgaven/)
  expect(demand?.better.en).toMatch(/task/)
})

it.each(Object.entries(BETTER_SENTENCES))('the better sentence "%s" needs none itself', (_, better) => {
  expect(findUnfairDemands(better.da, 'da')).toEqual([])
  expect(findUnfairDemands(better.en, 'en')).toEqual([])
})

it.each(Object.keys(BETTER_SENTENCES))('the better sentence "%s" is used in both languages', (id) => {
  for (const rules of [DEMANDS_DA, DEMANDS_EN]) expect(rules.some((rule) => rule.better === id)).toBe(true)
})

it('finds places in the text, in order and apart', () => {
  const piece = fc.constantFrom(
    'du er robust',
    ' ',
    '. ',
    'ung og dynamisk',
    'uanset ',
    'godt helbred',
    'x',
    '\n',
    '😀',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      let end = 0
      for (const hit of findUnfairDemands(text, 'da')) {
        expect(hit.index).toBeGreaterThanOrEqual(end)
        expect(text.slice(hit.index, hit.index + hit.length)).toBe(hit.phrase)
        end = hit.index + hit.length
      }
    }),
  )
})

it.each(['a', 'ung ', 'robust ', 'søger en ', 'ikke ', 'fortæl om, ', 'oplys', 'maks.', 'godt helbred '])(
  'takes a long text of "%s" in its stride',
  (piece) => {
    const text = piece.repeat(Math.ceil(50_000 / piece.length))
    const started = performance.now()
    findUnfairDemands(text, 'da')
    findUnfairDemands(text, 'en')
    expect(performance.now() - started).toBeLessThan(20_000)
  },
)
