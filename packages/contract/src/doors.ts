import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Fact, Outcome, Verdict } from './matches.ts'
import { NeedCode } from './profiles.ts'
import { CountBand, Id, Minutes, WeeklyHours } from './values.ts'

/** A workplace condition, and for how many more people it would be settled: they need it, and nothing else is in the way. */
export const ConditionDoor = z.object({ need: NeedCode, more: CountBand })
export type ConditionDoor = z.output<typeof ConditionDoor>

export const listVacancyDoors = endpoint({
  method: 'GET',
  path: '/vacancies/:vacancyId/doors',
  summary: 'For a company: how many may fit its vacancy or draft, and which conditions would open it for more',
  params: z.object({ vacancyId: Id }),
  reply: z.object({
    /** Null until the company is let in somewhere: before that it is told nothing about people. */
    band: CountBand.nullable(),
    /** Only conditions that open it for five or more, the greatest band first. */
    doors: z.array(ConditionDoor),
  }),
})

/** One step beyond one limit of hers; days count from Monday, 0. */
export const LimitStep = z.discriminatedUnion('limit', [
  z.object({ limit: z.literal('commute'), minutes: z.int() }),
  z.object({ limit: z.literal('hours'), hours: WeeklyHours }),
  z.object({ limit: z.literal('longestDay'), minutes: Minutes }),
  z.object({ limit: z.literal('availability'), day: z.int().min(0).max(6) }),
  z.object({ limit: z.literal('notBefore'), minutes: Minutes }),
])
export type LimitStep = z.output<typeof LimitStep>

export const LimitDoor = z.object({ step: LimitStep, more: z.int().min(1) })
export type LimitDoor = z.output<typeof LimitDoor>

export const listCandidateDoors = endpoint({
  method: 'GET',
  path: '/candidates/:candidateId/doors',
  summary: 'For a candidate and her consultant: how many more vacancies a step beyond each limit of hers would open',
  params: z.object({ candidateId: Id }),
  reply: z.object({
    /** Vacancies with nothing against them now. */
    now: z.int(),
    doors: z.array(LimitDoor),
  }),
})

/** One open or unmet condition of a pair, and the match as it would be if just that were settled. */
export const PairDoor = z.object({
  criterion: z.string(),
  outcome: Outcome.exclude(['met']),
  fact: Fact,
  /** Whose answer or change would settle it. */
  whose: z.enum(['company', 'candidate']),
  schemes: z.array(z.string()),
  after: z.object({ verdict: Verdict, score: z.int().nullable(), range: z.object({ low: z.int(), high: z.int() }) }),
  /** For a consultant, where a condition of the workplace would settle it: for how many others it would, too. */
  others: z.int().nullable(),
})
export type PairDoor = z.output<typeof PairDoor>

export const listPairDoors = endpoint({
  method: 'GET',
  path: '/candidates/:candidateId/matches/:vacancyId/doors',
  summary: 'What would open the door for one pair',
  params: z.object({ candidateId: Id, vacancyId: Id }),
  reply: z.object({ doors: z.array(PairDoor) }),
})
