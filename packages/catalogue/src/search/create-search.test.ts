import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Occupation, Synonyms, Task } from '../types.ts'
import { createSearch } from './create-search.ts'

const none: Synonyms = { da: [], en: [] }

function task(id: string, da: string, en: string, synonyms = none): Task {
  return { id, label: { da, en }, synonyms, sector: 'any', competences: [] }
}

function occupation(id: string, da: string, en: string, danish: readonly string[] = []): Occupation {
  return {
    ...task(id, da, en, { da: danish, en: [] }),
    tasks: [],
    neighbours: [],
    conditions: {},
  }
}

const search = createSearch({
  tasks: [
    task('t-clean', 'Rengøring af kontorer', 'Cleaning offices'),
    task('t-laundry', 'Vask af tøj', 'Washing clothes'),
    task('t-pack', 'Pakning af varer', 'Packing goods'),
    task('t-read', 'Højtlæsning', 'Reading aloud'),
  ],
  competences: [],
  occupations: [
    occupation('o-office', 'Kontorassistent', 'Office clerk', ["HK'er", 'kontormedarbejder']),
    occupation('o-warehouse', 'Lagermedarbejder', 'Warehouse worker'),
    occupation('o-gardener', 'Landskabsgartner', 'Landscape gardener'),
    occupation('o-cleaner', 'Rengøringsassistent', 'Cleaner'),
    occupation('o-driver', 'Chauffør', 'Driver'),
  ],
})

function first(text: string): string | undefined {
  return search(text, { language: 'da', limit: 5 })[0]?.id
}

describe('catalogue search', () => {
  test.each([
    ['the beginning of a word', 'kontorass', 'o-office'],
    ['the later part of a compound', 'gartner', 'o-gardener'],
    ['the plural', 'kontorassistenter', 'o-office'],
    ['the definite form', 'chaufføren', 'o-driver'],
    ['a letter too few', 'kontorasistent', 'o-office'],
    ['a letter too many', 'rengørring', 't-clean'],
    ['another compound', 'lagermand', 'o-warehouse'],
    ['a compound that holds the word', 'rengøringshjælp', 'o-cleaner'],
    ['a synonym with an apostrophe', 'hker', 'o-office'],
    ['no Danish keyboard', 'hoejtlaesning', 't-read'],
    ['words in another order', 'kontorer rengøring', 't-clean'],
    ['the other language', 'driver', 'o-driver'],
  ])('finds by %s', (_how, text, id) => {
    expect(first(text)).toBe(id)
  })

  test('finds nothing for nothing, and nothing like it for noise', () => {
    expect(search('  ', { language: 'da', limit: 5 })).toEqual([])
    expect(search('xyzzy qq', { language: 'da', limit: 5 })).toEqual([])
  })

  test('keeps to the asked kinds and the limit, and says which word was found', () => {
    const found = search('rengøring', { kinds: ['occupation'], language: 'da', limit: 1 })
    expect(found).toMatchObject([{ kind: 'occupation', id: 'o-cleaner', matched: 'Rengøringsassistent' }])
  })

  test('the same text gives the same answers, best first, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        const found = search(text, { language: 'da', limit: 20 })
        expect(search(text, { language: 'da', limit: 20 })).toEqual(found)
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
        expect(found.map(({ likeness }) => likeness)).toEqual(found.map((one) => one.likeness).sort((a, b) => b - a))
      }),
    )
  })
})
