import { z } from 'zod'
import { Id } from './values.ts'

/**
 * What may have changed for the reader. It says neither what nor who: the reader asks again and gets what today's
 * rights give. `introduction` · `profile` a candidate's answers · `candidate` who is in the caseload · `vacancy` ·
 * `company` the company, its people and its admission · `user` the accounts of the municipality
 */
export const liveKinds = ['introduction', 'profile', 'candidate', 'vacancy', 'company', 'user'] as const
export const LiveKind = z.enum(liveKinds)
export type LiveKind = z.output<typeof LiveKind>

export const LiveEvent = z.object({
  kind: LiveKind,
  /** Of the introduction, candidate, vacancy or company; null where it is the list that changed. */
  id: Id.nullable(),
  /** Nothing to announce: done under the reader's own account, perhaps on another device, or before she listened. */
  quiet: z.boolean(),
})
export type LiveEvent = z.output<typeof LiveEvent>

/**
 * The stream of server-sent events, below `/api`. It is no endpoint, since it never ends by itself: each `data:` is one
 * `LiveEvent`, an empty comment keeps it open, and whoever connects anew asks again for all that is shown.
 */
export const livePath = '/live'
