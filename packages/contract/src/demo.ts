import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Role } from './roles.ts'
import { Session } from './session.ts'
import { Id, Instant } from './values.ts'

/** All of these answer 404 outside demo mode. */
export const DemoAccount = z.object({
  accountId: Id,
  name: z.string(),
  role: Role,
  /** One line about the person, in both languages. */ about: z.object({
    da: z.string(),
    en: z.string(),
  }),
})
export const listDemoAccounts = endpoint({
  method: 'GET',
  path: '/demo/accounts',
  summary: 'One-click accounts of the demo',
  reply: z.array(DemoAccount),
})
export const logInToDemo = endpoint({
  method: 'POST',
  path: '/demo/session',
  summary: 'Sign in as one of them',
  body: z.strictObject({ accountId: Id }),
  reply: Session,
})

export const DemoMail = z.object({
  id: Id,
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  at: Instant,
})
export const listDemoMails = endpoint({
  method: 'GET',
  path: '/demo/mails',
  summary: 'Every mail the demo would have sent, newest first',
  reply: z.array(DemoMail),
})
export const moveDemoClock = endpoint({
  method: 'PUT',
  path: '/demo/clock',
  summary: "Move the product's clock forward, to see what deadlines do; admins of the demo",
  body: z.strictObject({ days: z.int().min(0).max(400) }),
  reply: z.object({ now: Instant }),
})
