import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Role } from './roles.ts'
import { Day, Email, Id, Instant, Line, Prose } from './values.ts'

export const UserRow = z.object({
  accountId: Id,
  name: z.string(),
  email: z.string(),
  role: Role,
  /** A company member's company. */
  company: z.string().nullable(),
  active: z.boolean(),
  decidesOnBenefits: z.boolean(),
  lastSeen: Instant.nullable(),
  allowedActions: z.array(z.enum(['turn-off', 'turn-on', 'mark-benefits'])),
})
export type UserRow = z.output<typeof UserRow>

export const listUsers = endpoint({
  method: 'GET',
  path: '/users',
  summary: 'The accounts of the municipality; no profiles',
  query: z.object({
    role: Role.or(z.literal('any')).default('any'),
    search: Prose(100).default(''),
  }),
  reply: z.array(UserRow),
})
export const saveUser = endpoint({
  method: 'PATCH',
  path: '/users/:accountId',
  summary: 'Turn an account off or on; off ends its sessions at once',
  params: z.object({ accountId: Id }),
  body: z.strictObject({
    active: z.boolean().optional(),
    decidesOnBenefits: z.boolean().optional(),
  }),
  reply: UserRow,
})
export const inviteStaff = endpoint({
  method: 'POST',
  path: '/users/invitations',
  summary: 'Invite a colleague of the municipality',
  body: z.strictObject({
    name: Line(120),
    email: Email,
    role: z.enum(['caseworker', 'admin']),
    decidesOnBenefits: z.boolean(),
  }),
  reply: z.object({ link: z.string(), mailed: z.boolean(), expires: Instant }),
  creates: true,
})

/** A municipal word, number of days or rate with the day it holds from. */
export const Setting = z.object({
  key: z.string(),
  value: z.union([z.string(), z.number()]),
  validFrom: Day,
  source: z.string().nullable(),
  verified: z.boolean(),
})
export type Setting = z.output<typeof Setting>
export const settingKeys = [
  'word.municipality',
  'word.office',
  'days.answer',
  'days.reminder',
  'days.second-reminder',
  'count.unanswered',
  'days.invitation',
  'link.accessibility',
] as const
export const listSettings = endpoint({
  method: 'GET',
  path: '/settings',
  summary: 'Words, days and rates of the municipality with their dates',
  reply: z.array(Setting),
})
export const saveSetting = endpoint({
  method: 'POST',
  path: '/settings',
  summary: 'A setting from a day on; earlier ones are kept',
  body: z.strictObject({
    key: z.enum(settingKeys),
    /** A link may be empty: it is then no longer shown. */
    value: z.union([Prose(300), z.int().min(0).max(3650)]),
    validFrom: Day,
    source: Line(300).nullable(),
    verified: z.boolean(),
  }),
  reply: z.array(Setting),
})

export const DeadLetter = z.object({
  id: Id,
  kind: z.string(),
  to: z.string(),
  /** `waiting`: nothing can send it yet; `unknown`: it may have gone out, and is not sent again; `failed`: it surely did not. */
  state: z.enum(['waiting', 'unknown', 'failed']),
  at: Instant,
})
export const listMailTrouble = endpoint({
  method: 'GET',
  path: '/mail-trouble',
  summary: 'Mails that have not, or may not have, gone out',
  reply: z.array(DeadLetter),
})
