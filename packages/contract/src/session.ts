import { z } from 'zod'
import { Done, endpoint } from './endpoint.ts'
import { Role } from './roles.ts'
import { Email, Id, Instant, Language, Line, MunicipalityCode, Password, Phone, Token } from './values.ts'

export const Account = z.object({
  id: Id,
  name: z.string(),
  email: z.string(),
  phone: z.string().nullable(),
  role: Role,
  language: Language,
  municipality: z.object({ code: MunicipalityCode, name: z.string() }).nullable(),
  /** A candidate's own profile. */
  candidateId: Id.nullable(),
  /** A company member's company. */
  company: z.object({ id: Id, name: z.string() }).nullable(),
  decidesOnBenefits: z.boolean(),
  /** Others are told what this person has read. */
  showsReading: z.boolean(),
})
export type Account = z.output<typeof Account>

export const Session = z.object({
  /** Nobody signed in: null. */
  account: Account.nullable(),
  /** Demo data and one-click log-ins exist here. */
  demo: z.boolean(),
  /** Now by the product's clock, which a demo may move. */
  now: Instant,
})
export type Session = z.output<typeof Session>

export const readSession = endpoint({
  method: 'GET',
  path: '/session',
  summary: 'Who is signed in',
  reply: Session,
})

export const logIn = endpoint({
  method: 'POST',
  path: '/session',
  summary: 'Sign in with e-mail and password',
  body: z.strictObject({
    email: Email,
    password: z.string().min(1, 'missing').max(200),
  }),
  reply: Session,
})
export const logOut = endpoint({
  method: 'DELETE',
  path: '/session',
  summary: 'Sign out here',
  reply: Done,
})
export const logOutEverywhere = endpoint({
  method: 'DELETE',
  path: '/sessions',
  summary: 'Sign out on all devices',
  reply: Done,
})
export const refreshSession = endpoint({
  method: 'POST',
  path: '/session/refresh',
  summary: 'Renew the session',
  reply: Session,
})

export const updateAccount = endpoint({
  method: 'PATCH',
  path: '/account',
  summary: 'Change the own name, phone, language or read marks',
  body: z.strictObject({
    name: Line(120).optional(),
    phone: Phone.nullable().optional(),
    language: Language.optional(),
    showsReading: z.boolean().optional(),
  }),
  reply: Account,
})

export const forgotPassword = endpoint({
  method: 'POST',
  path: '/password-resets',
  summary: 'Ask for a link to choose a new password; answers alike whether or not the account exists',
  body: z.strictObject({ email: Email }),
  reply: Done,
})
export const resetPassword = endpoint({
  method: 'POST',
  path: '/password-resets/redemption',
  summary: 'Choose a new password with the link; ends every session',
  body: z.strictObject({ token: Token, password: Password }),
  reply: Done,
})

export const Invitation = z.object({
  kind: z.enum(['candidate', 'staff', 'colleague', 'company']),
  name: z.string(),
  email: z.string(),
  invitedBy: z.string().nullable(),
  /** The municipality or the company that invites. */
  place: z.string(),
})
export const readInvitation = endpoint({
  method: 'POST',
  path: '/invitations/lookup',
  summary: 'What a link is for; uses nothing up',
  body: z.strictObject({ token: Token }),
  reply: Invitation,
})
export const acceptInvitation = endpoint({
  method: 'POST',
  path: '/invitations/redemption',
  summary: 'Make the account the link was sent for, and sign in; works once',
  body: z.strictObject({
    token: Token,
    name: Line(120),
    password: Password,
    language: Language,
  }),
  reply: Session,
})
