import { describe, expect, test } from 'vitest'
import { needByCode } from './index.ts'
import { worded } from './worded.ts'

describe('a need with its value', () => {
  test.each([
    ['FYS-01', 'need', 'da', 10, 'Ingen løft over 10 kg'],
    ['TID-01', 'need', 'da', 1, 'Højst 1 time om ugen'],
    ['TID-01', 'need', 'en', 1, 'At most 1 hour a week'],
    ['TID-01', 'condition', 'da', 12, 'Opgaven kan løses på højst 12 timer om ugen'],
    ['TID-02', 'need', 'da', 150, 'Korte arbejdsdage, højst 2,5 timer'],
    ['TID-02', 'need', 'en', 150, 'Short working days, at most 2.5 hours'],
    ['TID-06', 'need', 'da', 630, 'Ikke møde før kl. 10.30'],
    ['TID-06', 'need', 'da', 600, 'Ikke møde før kl. 10'],
    ['TID-06', 'need', 'en', 600, 'Not starting before 10:00'],
    ['KOG-08', 'condition', 'da', 1, 'Ændringer meldes mindst 1 dag før'],
    ['SOC-01', 'condition', 'en', 1, 'At most 1 person in the room'],
    ['TID-01', 'need', 'da', null, 'Højst … timer om ugen'],
    ['KOG-01', 'need', 'da', undefined, 'Én opgave ad gangen'],
  ] as const)('%s %s %s %s', (code, part, language, value, text) => {
    const need = needByCode(code)
    expect(need && worded(need, part, language, value)).toBe(text)
  })
})
