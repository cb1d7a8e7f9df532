import { expect, test } from 'vitest'
import { easyCandidate } from '../test/people.ts'
import { asCompaniesSee } from './views.ts'

test('a company match is computed without the home, the way to work and the time waited', () => {
  const { home: _home, commute: _commute, ...rest } = easyCandidate
  expect(asCompaniesSee({ ...easyCandidate, waitingSince: '2026-01-01' })).toEqual(rest)
})
