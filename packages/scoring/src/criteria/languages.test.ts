import { expect, test } from 'vitest'
import { measure } from '../../test/people.ts'
import { languages } from './languages.ts'

const danish = (level: number) => ({ code: 'da', level })
const english = { code: 'en', level: 2 }

test.each([
  { spoken: [danish(3)], asked: [{ ...danish(2), must: true }], share: 1000, codes: ['language-enough'] },
  { spoken: [danish(1)], asked: [{ ...danish(2), must: true }], share: 500, codes: ['language-below'] },
  { spoken: [english], asked: [{ ...danish(2), must: true }], share: 0, codes: ['language-lacking'] },
  { spoken: [danish(1), danish(3)], asked: [{ ...danish(3), must: false }], share: 1000, codes: ['language-enough'] },
  {
    spoken: [danish(3)],
    asked: [
      { ...danish(2), must: true },
      { ...english, must: false },
    ],
    share: 666,
    codes: ['language-enough', 'language-lacking'],
  },
])('speaking $spoken against $asked gives $share', ({ spoken, asked, share, codes }) => {
  const finding = measure(languages, { candidate: { languages: spoken }, vacancy: { languages: asked } })
  expect(finding.share).toBe(share)
  expect(finding.items.map(({ fact }) => fact.code)).toEqual(codes)
  for (const { fact, outcome } of finding.items) expect(outcome).toBe(fact.code === 'language-enough' ? 'met' : 'unmet')
})

test.each([
  { spoken: undefined, asked: [{ ...danish(2), must: true }], state: 'unknown', hard: true },
  { spoken: undefined, asked: [{ ...danish(2), must: false }], state: 'unknown', hard: false },
  { spoken: [danish(3)], asked: undefined, state: 'unknown', hard: true },
  { spoken: undefined, asked: [], state: 'not-applicable', hard: false },
])('speaking $spoken against $asked is $state', ({ spoken, asked, state, hard }) => {
  const finding = measure(languages, { candidate: { languages: spoken }, vacancy: { languages: asked } })
  expect(finding).toMatchObject({ state, items: [{ hard }] })
})
