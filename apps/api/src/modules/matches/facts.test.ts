import { emptyProfile, emptyVacancy } from '@fleksbro/contract'
import { expect, test } from 'vitest'
import { candidateFacts, cardFacts, conditionsOf, vacancyFacts } from './facts.ts'

const contactedAt = new Date('2026-11-21T12:00:00Z')
const candidate = (facts: Partial<typeof emptyProfile>) =>
  candidateFacts({ id: 'karla', contactedAt, facts: { ...emptyProfile, ...facts } })
const vacancy = (facts: Partial<typeof emptyVacancy>) =>
  vacancyFacts({ id: 'pack', postcode: null, facts: { ...emptyVacancy, ...facts } })

test('what was never answered is absent, what was answered with none is empty', () => {
  expect(candidate({})).toEqual({ id: 'karla', waitingSince: '2026-11-21' })
  expect(candidate({ needs: [], licences: [] })).toMatchObject({ needs: [], licences: [] })
  expect(vacancy({})).toEqual({ id: 'pack', conditions: {} })
})

test.each([
  [candidate({ notBefore: -1 }), 'notBefore', null],
  [candidate({ notBefore: 0 }), 'notBefore', 0],
  [candidate({ earliestStart: 'now' }), 'earliestStart', null],
  [candidate({ earliestStart: '2026-12-01' }), 'earliestStart', '2026-12-01'],
  [vacancy({ startBy: 'any' }), 'startBy', null],
  [vacancy({ startBy: '2026-12-01' }), 'startBy', '2026-12-01'],
])('%o has %s %s', (facts, field, value) => {
  expect(facts).toHaveProperty(field, value)
})

test('what a job pays is no reason for or against it', () => {
  expect(vacancy({ wage: { min: 180_00, max: 190_00 } })).toEqual(vacancy({ wage: 'by-agreement' }))
})

test('needs go along without who may see them, and words not at all', () => {
  const needs = [{ code: 'KOG-06', strength: 'required', value: 30, shown: false }] as const
  expect(candidate({ needs: [...needs], about: 'Jeg kan lide heste' })).toEqual({
    id: 'karla',
    waitingSince: '2026-11-21',
    needs: [{ code: 'KOG-06', strength: 'required', value: 30 }],
  })
})

test.each([
  ['none', 'no'],
  ['some', 'yes'],
  ['all', 'yes'],
] as const)('work at home %s answers the condition of the same meaning with %s', (home, answer) => {
  expect(conditionsOf({ home, conditions: { 'TRA-04': { answer: 'unknown' } } })).toEqual({ 'TRA-04': { answer } })
})

test('unanswered, the condition stands as it was given', () => {
  expect(conditionsOf({ home: null, conditions: { 'TRA-04': { answer: 'adaptable' } } })).toEqual({
    'TRA-04': { answer: 'adaptable' },
  })
})

test('of a card comes nothing but what it holds', () => {
  const facts = { ...emptyProfile, hours: { min: 5, max: 10 } }
  const { needs: _, about: __, home: ___, commute: ____, schemes: _____, ...shown } = facts
  expect(cardFacts({ candidateId: 'karla', facts: shown, shown: { needs: [], about: 'Hej' } })).toEqual({
    id: 'karla',
    hours: { min: 5, max: 10 },
    needs: [],
  })
})
