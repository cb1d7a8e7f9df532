import { expect, test } from 'vitest'
import { measure } from '../../test/people.ts'
import { schedule } from './schedule.ts'

const mondayToFriday = [0, 1, 2, 3, 4]
const slots = (days: readonly number[], part: number) => days.reduce((bits, day) => bits | (1 << (day * 4 + part)), 0)
const mornings = slots(mondayToFriday, 0)
const afternoons = slots(mondayToFriday, 2)
const mondayAfternoon = slots([0], 2)
const twoAfternoons = slots([0, 2], 2)
const sundayEvening = slots([6], 3)

test.each([
  { availability: afternoons, work: afternoons, placement: 'free', share: 1000, code: 'schedule-within' },
  { availability: mondayAfternoon, work: mondayAfternoon, placement: 'free', share: 1000, code: 'schedule-within' },
  { availability: twoAfternoons, work: afternoons, placement: 'free', share: 666, code: 'schedule-partly' },
  { availability: mondayAfternoon, work: afternoons, placement: 'free', share: 333, code: 'schedule-partly' },
  { availability: mornings, work: afternoons, placement: 'free', share: 0, code: 'schedule-apart' },
  { availability: 0, work: afternoons, placement: 'free', share: 0, code: 'schedule-apart' },
  { availability: mornings | afternoons, work: afternoons, placement: 'fixed', share: 1000, code: 'schedule-within' },
  { availability: sundayEvening, work: sundayEvening, placement: 'fixed', share: 1000, code: 'schedule-within' },
  { availability: twoAfternoons, work: afternoons, placement: 'fixed', share: 400, code: 'schedule-apart' },
])('$availability against $placement $work is $code', ({ availability, work, placement, share, code }) => {
  const vacancy = { schedule: { slots: work, placement } }
  const outcome = code === 'schedule-apart' ? 'unmet' : 'met'
  expect(measure(schedule, { candidate: { availability }, vacancy })).toMatchObject({
    share,
    items: [{ outcome, hard: true, fact: { code, slots: availability & work } }],
  })
})

test.each([
  { candidate: {}, vacancy: { schedule: { slots: mornings, placement: 'free' } }, whom: 'candidate' },
  { candidate: { availability: mornings }, vacancy: {}, whom: 'company' },
  { candidate: { availability: mornings }, vacancy: { schedule: { slots: 0, placement: 'free' } }, whom: 'company' },
])('$candidate and $vacancy is a question to the $whom', ({ candidate, vacancy, whom }) => {
  expect(measure(schedule, { candidate, vacancy })).toMatchObject({
    state: 'unknown',
    items: [{ outcome: 'open', hard: true, whom }],
  })
})
