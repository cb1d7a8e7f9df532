import { describe, expect, test } from 'vitest'
import { easyCandidate, easyVacancy, rules } from '../test/people.ts'
import type { Candidate, Condition, Need, Slots, Vacancy } from './facts.ts'
import { missingFromCandidate, missingFromVacancy } from './missing-answers.ts'
import { rankVacancies } from './rank.ts'
import { scorePair } from './score-pair.ts'

const required = (...codes: string[]): Need[] => codes.map((code) => ({ code, strength: 'required' }))
const preferred = (...codes: string[]): Need[] => codes.map((code) => ({ code, strength: 'preferred' }))
const yes: Condition = { answer: 'yes' }
const no: Condition = { answer: 'no' }
const adaptable: Condition = { answer: 'adaptable' }
const answers = (answer: Condition, ...codes: string[]) => Object.fromEntries(codes.map((code) => [code, answer]))
const weekdays = (part: number): Slots => [0, 1, 2, 3, 4].reduce((bits, day) => bits | (1 << (day * 4 + part)), 0)

const person = (facts: Partial<Candidate>): Candidate => ({ ...easyCandidate, ...facts })
const job = (id: string, facts: Partial<Vacancy>): Vacancy => ({ ...easyVacancy, ...facts, id })
const list = (candidate: Candidate, jobs: readonly Vacancy[]) => rankVacancies(candidate, jobs, rules, { view: 'full' })

describe('1. back to work at her own level', () => {
  const needs = [...required('KOG-01', 'KOG-06', 'KOG-11', 'TEM-01'), ...preferred('SAN-01', 'KOG-10', 'SOC-08')]
  const calm = answers(yes, 'KOG-01', 'KOG-06', 'KOG-11', 'TEM-01', 'KOG-10', 'SOC-08')
  const woman = person({
    needs,
    occupations: ['o-seamstress'],
    competences: [{ id: 'c-fine-motor', level: 3, known: 'done' }],
    hours: { min: 6, max: 15 },
    longestDay: 180,
    availability: weekdays(0) | weekdays(1),
  })
  const packing = job('packing', {
    tasks: [{ id: 't-pack-parts' }],
    hours: { min: 8, max: 15 },
    conditions: { ...calm, 'SAN-01': adaptable },
  })
  const operator = job('operator', {
    tasks: [{ id: 't-run-machine' }],
    occupation: 'o-seamstress',
    hours: { min: 15, max: 15 },
    conditions: { ...calm, 'SAN-01': yes, 'KOG-11': no },
  })
  const reception = job('reception', {
    tasks: [{ id: 't-answer-phone' }],
    hours: { min: 12, max: 12 },
    conditions: { ...calm, 'KOG-06': no },
  })
  const matches = list(woman, [reception, operator, packing])

  test('packing comes first, and quiet is the point to ask about', () => {
    expect(matches[0]).toMatchObject({ vacancyId: 'packing', verdict: 'fits' })
    expect(matches[0]?.questions).toMatchObject([
      { whom: 'company', fact: { code: 'need-adaptable', need: 'SAN-01', strength: 'preferred' } },
    ])
  })

  test.each([
    ['operator', 'KOG-11'],
    ['reception', 'KOG-06'],
  ])('the %s job is a conflict on %s, however well the rest fits', (id, need) => {
    const match = matches.find(({ vacancyId }) => vacancyId === id)
    expect(match?.verdict).toBe('conflict')
    expect(match?.gaps).toMatchObject([{ fact: { code: 'need-unmet', need } }])
  })
})

describe('3. seasons', () => {
  const garden = job('garden', {
    tasks: [{ id: 't-clean-room' }],
    seasons: [
      { months: [4, 5, 6, 11, 12], hours: { min: 18, max: 20 } },
      { months: [1, 2, 3, 7, 8, 9, 10], hours: { min: 6, max: 8 } },
    ],
    conditions: { ...answers(yes, 'TID-09'), ...answers(no, 'TID-04') },
  })

  test('hours that may vary fit', () => {
    const flexible = person({ needs: required('TID-09'), hours: { min: 6, max: 20 } })
    expect(scorePair(flexible, garden, rules, 'full').verdict).toBe('fits')
  })

  test('the same days and times do not', () => {
    const steady = person({ needs: required('TID-04'), hours: { min: 6, max: 20 } })
    expect(scorePair(steady, garden, rules, 'full').verdict).not.toBe('fits')
  })

  test('at most eight hours is offered the low season only, and told so', () => {
    const few = person({ hours: { min: 2, max: 8 } })
    const match = scorePair(few, garden, rules, 'full')
    expect(match.verdict).toBe('to-clarify')
    expect(match.questions[0]?.fact).toMatchObject({ code: 'hours-some-seasons', months: [1, 2, 3, 7, 8, 9, 10] })
  })
})

describe('4. skills first', () => {
  const rider = person({
    needs: [...required('SOC-05', 'SOC-04', 'KOG-08'), ...preferred('KOG-07')],
    schemes: ['personal-assistance'],
    tasks: ['t-groom-horses', 't-drive-goods'],
    occupations: ['o-riding-instructor'],
    licences: ['B', 'forklift'],
  })
  const conditions = { ...answers(yes, 'SOC-05', 'SOC-04', 'KOG-08'), ...answers(no, 'KOG-07') }
  const riding = job('riding', {
    tasks: [{ id: 't-groom-horses' }, { id: 't-drive-goods' }],
    licences: [{ code: 'B', must: true }],
    conditions,
  })
  const warehouse = job('warehouse', {
    tasks: [{ id: 't-pack-parts' }],
    licences: [{ code: 'forklift', must: true }],
    conditions: { ...conditions, ...answers(yes, 'KOG-07') },
  })
  const cleaning = job('cleaning', { conditions: { ...conditions, ...answers(yes, 'KOG-07') } })

  test('the riding centre comes before jobs that fit the hours as well', () => {
    const matches = list(rider, [warehouse, cleaning, riding])
    expect(matches[0]).toMatchObject({ vacancyId: 'riding', verdict: 'fits' })
    expect(matches[0]?.gaps).toMatchObject([
      {
        fact: { code: 'need-unmet', need: 'KOG-07', granted: ['personal-assistance'] },
        schemes: ['mentor', 'personal-assistance'],
      },
    ])
  })

  test('a scheme changes no verdict and no score', () => {
    const { schemes: _, ...without } = rider
    const [has, hasNot] = [scorePair(rider, riding, rules, 'full'), scorePair(without, riding, rules, 'full')]
    expect([has.verdict, has.score]).toEqual([hasNot.verdict, hasNot.score])
  })
})

test('5. small freely placed tasks fit three hours twice a week', () => {
  const stockroom = job('stockroom', {
    tasks: [
      { id: 't-pack-parts', hours: 3 },
      { id: 't-clean-room', hours: 2 },
      { id: 't-sew', hours: 1 },
    ],
    hours: { min: 3, max: 6 },
    schedule: { slots: weekdays(0) | weekdays(1) | weekdays(2), placement: 'free' },
  })
  const twice = person({ hours: { min: 1, max: 6 }, longestDay: 180, availability: 0b10 | (0b10 << 8) })
  expect(scorePair(twice, stockroom, rules, 'full').verdict).toBe('fits')
})

test('7. work first, hours later: the editing task comes first before any hours are known', () => {
  const {
    hours: _,
    longestDay: __,
    availability: ___,
    ...editor
  } = person({
    needs: required('TEM-02'),
    tasks: ['t-cut-film'],
    sectors: ['s-media'],
    occupations: ['o-film-editor'],
    competences: [{ id: 'c-cutting', level: 3, known: 'done' }],
    commute: { transport: 'car', minutes: 60 },
  })
  const conditions = answers(yes, 'TEM-02')
  const {
    hours: _hours,
    postcode: _place,
    ...anyHours
  } = job('editing', {
    tasks: [{ id: 't-cut-film' }],
    sector: 's-media',
    competences: [{ id: 'c-cutting', must: true }],
    home: 'all',
    conditions,
  })
  const stable = job('stable', { tasks: [{ id: 't-groom-horses' }], sector: 's-animals', postcode: '1000', conditions })
  const gardener = job('gardener', { tasks: [{ id: 't-dig' }], sector: 's-animals', postcode: '1000', conditions })
  const matches = list(editor, [stable, gardener, anyHours])
  expect(matches[0]?.vacancyId).toBe('editing')
  expect(matches[0]?.score).toBeGreaterThan(900)
  expect(matches[0]?.verdict).toBe('to-clarify')
})

test('8. qualified: the case preparation comes before every unskilled job', () => {
  const scientist = person({
    needs: [...required('SAN-01', 'TRA-04')],
    occupations: ['o-political-scientist'],
    competences: [
      { id: 'c-law', level: 2, known: 'certified' },
      { id: 'c-analysis', level: 3, known: 'done' },
    ],
    hours: { min: 10, max: 10 },
  })
  const conditions = answers(yes, 'SAN-01', 'TRA-04')
  const foundation = job('foundation', {
    tasks: [{ id: 't-prepare-case' }],
    occupation: 'o-political-scientist',
    competences: [
      { id: 'c-law', must: true },
      { id: 'c-analysis', must: false },
    ],
    hours: { min: 8, max: 12 },
    home: 'some',
    conditions,
  })
  const unskilled = ['t-clean-room', 't-pack-parts', 't-groom-horses'].map((id) =>
    job(id, { tasks: [{ id }], hours: { min: 10, max: 10 }, conditions }),
  )
  expect(list(scientist, [...unskilled, foundation])[0]?.vacancyId).toBe('foundation')
})

describe('9. nothing known', () => {
  const line: Vacancy = { id: 'line', tasks: [{ id: 't-clean-room' }] }

  test('an empty profile has no number, and hears which answers would help most', () => {
    const match = scorePair({ id: 'empty' }, easyVacancy, rules, 'full')
    expect(match).toMatchObject({ score: null, verdict: 'to-clarify' })
    expect(missingFromCandidate({ id: 'empty' }, rules).slice(0, 3)).toEqual([
      { field: 'competences', weight: 9 },
      { field: 'needs', weight: 8 },
      { field: 'tasks', weight: 5 },
    ])
  })

  test('a vacancy of one line has no number, and its company hears the same', () => {
    expect(scorePair(easyCandidate, line, rules, 'full').score).toBeNull()
    expect(missingFromVacancy(line, rules).slice(0, 2)).toEqual([
      { field: 'conditions', weight: 8 },
      { field: 'competences', weight: 5 },
    ])
  })
})

test('12. an offer in a vacancy is never a demand on the candidate', () => {
  const offers = job('offers', { conditions: { 'FYS-01': { today: 0 } } })
  expect(scorePair(easyCandidate, offers, rules, 'full')).toEqual({
    ...scorePair(easyCandidate, easyVacancy, rules, 'full'),
    vacancyId: 'offers',
  })
})
