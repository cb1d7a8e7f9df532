import { type Candidate, daysOfWeek, partsOfDay } from '../facts.ts'

/** One step beyond one limit of a candidate. */
export interface Step {
  readonly limit: 'commute' | 'hours' | 'longestDay' | 'availability' | 'notBefore'
  readonly change: Partial<Candidate>
}

const fullWeek = 37
const fullDay = 480
const halfHour = 30
/** Steps of a journey, in minutes. */
const leg = 5
const wholeDay = 2 ** partsOfDay.length - 1

/** What a candidate could loosen a little: her journey, hours, day, days and mornings. Limits she has not are no steps. */
export function stepsOf(candidate: Candidate): readonly Step[] {
  return [
    ...commuteSteps(candidate),
    ...hoursSteps(candidate),
    ...dayLengthSteps(candidate),
    ...daySteps(candidate),
    ...morningSteps(candidate),
  ]
}

function commuteSteps({ commute }: Candidate): Step[] {
  if (!commute || commute.minutes === null) return []
  const next = (Math.floor(commute.minutes / leg) + 1) * leg
  return [next, next + leg, next + 2 * leg].map((minutes) => ({
    limit: 'commute',
    change: { commute: { ...commute, minutes } },
  }))
}

function hoursSteps({ hours }: Candidate): Step[] {
  if (!hours) return []
  const { min, max } = hours
  const wider = [
    ...[1, 2, 4].map((more) => ({ min, max: Math.min(fullWeek, max + more) })),
    ...[1, 2].map((fewer) => ({ min: Math.max(1, min - fewer), max })),
  ]
  return wider
    .filter((range) => range.max > max || range.min < min)
    .map((range) => ({ limit: 'hours', change: { hours: range } }))
}

function dayLengthSteps({ longestDay }: Candidate): Step[] {
  if (longestDay === undefined) return []
  return [halfHour, 2 * halfHour]
    .map((more) => longestDay + more)
    .filter((longer) => longer <= fullDay)
    .map((longer) => ({ limit: 'longestDay', change: { longestDay: longer } }))
}

/** One more day, at the times she has strength on her other days. */
function daySteps({ availability }: Candidate): Step[] {
  if (availability === undefined) return []
  const days = Array.from({ length: daysOfWeek }, (_, day) => (availability >>> (day * partsOfDay.length)) & wholeDay)
  const usual = days.reduce((all, parts) => all | parts, 0) || wholeDay
  return days.flatMap((parts, day) =>
    parts === 0
      ? [{ limit: 'availability', change: { availability: availability | (usual << (day * partsOfDay.length)) } }]
      : [],
  )
}

function morningSteps({ notBefore }: Candidate): Step[] {
  if (typeof notBefore !== 'number') return []
  return [halfHour, 2 * halfHour]
    .filter((earlier) => notBefore >= earlier)
    .map((earlier) => ({ limit: 'notBefore', change: { notBefore: notBefore - earlier } }))
}
