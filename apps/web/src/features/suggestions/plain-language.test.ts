import { expect, test } from 'vitest'
import { plainLanguage } from './plain-language.ts'

test('an easy text needs no hint, and a short one says nothing', () => {
  expect(plainLanguage('Vi er et lille hold. Du får en fast makker, og vi har god tid.')).toMatchObject({
    ease: 'easy',
    hint: null,
  })
  expect(plainLanguage('Vi er søde.')).toBeNull()
})

test('the longest sentence is pointed at first, then the longest word', () => {
  const long = `Du får ${'en god dag og '.repeat(6)}en fast makker`
  expect(plainLanguage(long)?.hint).toEqual({ about: 'sentence', words: 'Du får en god dag og …' })
  expect(plainLanguage('Vi har en medarbejderudviklingssamtale med dig. Den er kort og god.')?.hint).toEqual({
    about: 'word',
    words: 'medarbejderudviklingssamtale',
  })
})
