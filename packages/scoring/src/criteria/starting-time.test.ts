import { expect, test } from 'vitest'
import { measure } from '../../test/people.ts'
import { startingTime } from './starting-time.ts'

test.each([
  { notBefore: 600, latestStart: 600, outcome: 'met', code: 'start-time-fits', share: 1000 },
  { notBefore: 600, latestStart: 540, outcome: 'unmet', code: 'start-time-too-early', share: 0 },
  { notBefore: null, latestStart: undefined, outcome: 'met', code: 'start-time-any', share: 1000 },
  { notBefore: 600, latestStart: undefined, outcome: 'open', code: 'start-time-missing', share: 0 },
  { notBefore: undefined, latestStart: 600, outcome: 'open', code: 'start-time-missing', share: 0 },
])('not before $notBefore against no later than $latestStart is $code', (row) => {
  const { notBefore, latestStart, outcome, code, share } = row
  const finding = measure(startingTime, { candidate: { notBefore }, vacancy: { latestStart } })
  expect(finding).toMatchObject({ share, items: [{ outcome, hard: true, fact: { code } }] })
})
