import { introductionStates } from '@fleksbro/contract'
import { z } from 'zod'

export const whose = ['mine', 'all', 'unassigned'] as const
export const statuses = ['any', 'visible', 'hidden', 'paused', 'no-account'] as const
export const sorts = ['waiting', 'name', 'updated'] as const
export const verdicts = ['proposable', 'fits', 'to-clarify', 'conflict'] as const
export const states = ['new', 'introduced', 'rejected', 'any'] as const
export const opens = ['yes', 'no', 'any'] as const
export const admissions = ['any', 'waiting', 'in', 'refused'] as const

/** A search arrives as a number when it looks like one. */
const search = z.coerce.string().max(100).catch('')
const sector = z
  .string()
  .regex(/^[\w-]{1,80}$/)
  .optional()
  .catch(undefined)
const id = z.uuid().optional().catch(undefined)

/** What stands in the address of each list; what does not fit falls back. */
export const CandidateFilters = z.object({
  whose: z.enum(whose).catch('mine'),
  status: z.enum(statuses).catch('any'),
  search: search.default(''),
  sector,
  sort: z.enum(sorts).catch('waiting'),
})

export const ReviewFilters = z.object({
  verdict: z.enum(verdicts).catch('proposable'),
  whose: z.enum(['mine', 'all']).catch('mine'),
  state: z.enum(states).catch('new'),
  sector,
  candidate: id,
  vacancy: id,
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})

export const CompanyFilters = z.object({
  status: z.enum(admissions).catch('any'),
  whose: z.enum(['all', 'mine']).catch('all'),
  search: search.default(''),
})

export const IntroductionFilters = z.object({
  open: z.enum(opens).catch('yes'),
  state: z.enum(['any', ...introductionStates]).catch('any'),
})
