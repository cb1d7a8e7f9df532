import { expect, test } from 'vitest'
import { lix } from './lix.ts'

test('a plain sentence is easy', () => {
  expect(lix('Du bestemmer. Ingen kan se dit navn, før du siger ja.')).toBeLessThan(25)
})

test('the language of an office is not', () => {
  expect(
    lix('Jobcenteret vurderer fleksjobberens arbejdsevnenedsættelse under hensyntagen til beskæftigelseslovgivningen.'),
  ).toBeGreaterThan(55)
})

test('counts words per sentence and the share of long words', () => {
  expect(lix('Vi kommer forbi. Vi ringer først.')).toBe(3)
  expect(lix('Arbejdet er let.')).toBe(3 + 33)
})

test('nothing is nothing', () => expect(lix('')).toBe(0))
