import type { FieldProblem } from '@fleksbro/contract'
import { expect, test } from 'vitest'
import type { DomainError } from './errors.ts'
import { checkFreeText } from './free-text.ts'

function refused(...asked: Parameters<typeof checkFreeText>): readonly FieldProblem[] {
  try {
    checkFreeText(...asked)
    return []
  } catch (error) {
    return (error as DomainError).fields ?? []
  }
}

test('a CPR number is refused in every field, also when words are kept, and never repeated', () => {
  const texts = { '/reason': 'mit nummer er 010170-1234', '/message': 'hej', '/about': '01 01 70 12 34' }
  for (const keepWords of [false, true])
    expect(refused(texts, { keepWords })).toEqual([
      { path: '/reason', code: 'cpr' },
      { path: '/about', code: 'cpr' },
    ])
})

test('the name of an illness is asked about, with needs to say instead, until the person keeps it', () => {
  const texts = { '/about': 'Jeg har ADHD, og ADHD betyder ro.' }
  expect(refused(texts)).toEqual([
    {
      path: '/about',
      code: 'sensitive-words',
      detail: { words: ['ADHD'], suggestNeeds: ['KOG-01', 'KOG-06', 'SAN-01'] },
    },
  ])
  expect(refused(texts, { keepWords: true })).toEqual([])
})

test('medicine is asked about without a need to suggest', () => {
  expect(refused({ '/about': 'jeg tager medicin' })).toEqual([
    { path: '/about', code: 'sensitive-words', detail: { words: ['tager medicin'] } },
  ])
})

test('contact details are refused only where the writer is unknown to the reader, and cannot be kept there', () => {
  const texts = { '/about': 'Skriv til karla@example.dk eller ring 20 30 40 50' }
  expect(refused(texts)).toEqual([])
  expect(refused(texts, { anonymous: true, keepWords: true })).toEqual([
    { path: '/about', code: 'contact', detail: { words: ['karla@example.dk', '20 30 40 50'] } },
  ])
})

test('nothing, an empty text and an ordinary one pass', () => {
  expect(refused({ '/a': null, '/b': undefined, '/c': '', '/d': 'Jeg kan godt lide at pakke varer.' })).toEqual([])
})
