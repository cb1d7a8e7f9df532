import { expect, test } from 'vitest'
import { candidate, sample, vacancy } from '../test/arbitraries.ts'
import { rules } from '../test/people.ts'
import { factCodes } from './fact-codes.ts'
import { scorePair } from './score-pair.ts'

test('matches say every fact there is a sentence for, and no other', () => {
  const people = sample(candidate, 150)
  const jobs = sample(vacancy, 150)
  const matches = people.flatMap((person) => jobs.map((job) => scorePair(person, job, rules, 'full')))
  const said = new Set(matches.flatMap(({ parts }) => parts.flatMap(({ facts }) => facts.map(({ code }) => code))))
  expect([...said].sort()).toEqual([...factCodes].sort())
})
