import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Day } from './values.ts'

/** How many people; null where the number, or one that it gives away, is under five. */
export const Headcount = z.int().nullable()

export const measures = ['visible', 'listed', 'opened', 'proposed', 'introduced'] as const
export type Measure = (typeof measures)[number]

/** People who have something in common, and how many of them each thing happened to. */
export const GroupCounts = z.object({
  group: z.string(),
  people: Headcount,
  visible: Headcount,
  listed: Headcount,
  opened: Headcount,
  proposed: Headcount,
  introduced: Headcount,
  /** Times in a company's list per person, on average, with one decimal. */
  appearances: z.number().nullable(),
})
export type GroupCounts = z.output<typeof GroupCounts>

export const needGroups = ['FYS', 'SAN', 'KOG', 'SOC', 'TEM', 'TID', 'TRA'] as const
export const hourGroups = ['up-to-5', '6-10', '11-15', '16-20', 'over-20', 'unanswered'] as const
export const waitGroups = ['0-2', '3-5', '6-8', '9-12', 'over-12'] as const

const Weeks = z.object({
  /** Monday of the first week and Sunday of the last; quiet weeks are put together. */
  from: Day,
  to: Day,
})
export const ProposedWeeks = Weeks.extend({
  topThree: z.int(),
  topTen: z.int(),
  further: z.int(),
})
export type ProposedWeeks = z.output<typeof ProposedWeeks>
export const RejectedWeeks = Weeks.extend({
  fits: z.int(),
  toClarify: z.int(),
  conflict: z.int(),
})
export type RejectedWeeks = z.output<typeof RejectedWeeks>

export const Quality = z.object({
  /** What happened to people counts from the first day up to and with the last: whole weeks. */
  from: Day,
  to: Day,
  /** Decisions go farther back. */
  decisionsFrom: Day,
  needs: z.array(GroupCounts),
  hours: z.array(GroupCounts),
  waiting: z.array(GroupCounts),
  proposals: z.array(ProposedWeeks),
  rejections: z.array(RejectedWeeks),
})
export type Quality = z.output<typeof Quality>

export const readQuality = endpoint({
  method: 'GET',
  path: '/quality',
  summary: 'Who is seen and proposed, by groups of at least five, and how decisions agree with the ranking',
  reply: Quality,
})

export const InvariantResult = z.object({
  id: z.string(),
  /** How many pairs (or lists) it was tried on. */
  tried: z.int(),
  broken: z.int(),
  milliseconds: z.int(),
})
export type InvariantResult = z.output<typeof InvariantResult>

export const checkInvariants = endpoint({
  method: 'POST',
  path: '/quality/checks',
  summary: 'Runs what must always hold of a match on the real data of now',
  reply: z.object({
    people: z.int(),
    vacancies: z.int(),
    results: z.array(InvariantResult),
  }),
})
