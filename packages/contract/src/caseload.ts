import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { CatalogueId, Email, Id, Instant, Language, Line, Phone, Prose } from './values.ts'

/** A candidate in a consultant's list: no needs, no free text. */
export const CandidateRow = z.object({
  id: Id,
  name: z.string(),
  caseworker: z.object({ id: Id, name: z.string() }).nullable(),
  mine: z.boolean(),
  hasAccount: z.boolean(),
  /** Open invitation, if any. */
  invited: Instant.nullable(),
  visible: z.boolean(),
  paused: z.boolean(),
  hours: z.object({ min: z.number(), max: z.number() }).nullable(),
  sectors: z.array(z.string()),
  openIntroductions: z.int(),
  /** Weeks since anybody was in contact, rounded down. */
  weeksWaiting: z.int(),
  updatedAt: Instant,
})
export type CandidateRow = z.output<typeof CandidateRow>

export const listCandidates = endpoint({
  method: 'GET',
  path: '/candidates',
  summary: "The municipality's candidates, for consultants",
  query: z.object({
    whose: z.enum(['mine', 'all', 'unassigned']).default('mine'),
    search: Prose(100).default(''),
    status: z.enum(['any', 'visible', 'hidden', 'paused', 'no-account']).default('any'),
    sector: CatalogueId.optional(),
    sort: z.enum(['name', 'waiting', 'updated']).default('waiting'),
  }),
  reply: z.array(CandidateRow),
})

/** A link to hand over on paper; shown once. */
export const HandOver = z.object({
  candidateId: Id,
  link: z.string(),
  mailed: z.boolean(),
  expires: Instant,
})

export const createCandidate = endpoint({
  method: 'POST',
  path: '/candidates',
  summary: 'Make a profile for a person, invited by mail where there is an address',
  body: z.strictObject({
    name: Line(120),
    email: Email.nullable(),
    phone: Phone.nullable(),
    language: Language,
  }),
  reply: HandOver.extend({
    link: z.string().nullable(),
    expires: Instant.nullable(),
  }),
  creates: true,
})
export const inviteCandidate = endpoint({
  method: 'POST',
  path: '/candidates/:candidateId/invitation',
  summary: 'Invite again; earlier links stop working',
  params: z.object({ candidateId: Id }),
  body: z.strictObject({ email: Email }),
  reply: HandOver,
  creates: true,
})
export const assignCandidate = endpoint({
  method: 'PUT',
  path: '/candidates/:candidateId/caseworker',
  summary: 'Take over a candidate, or hand one over',
  params: z.object({ candidateId: Id }),
  body: z.strictObject({ accountId: Id.nullable() }),
  reply: CandidateRow,
})
/** Opening a colleague's candidate needs a reason, which the candidate sees; it holds for the day. */
export const openCandidate = endpoint({
  method: 'POST',
  path: '/candidates/:candidateId/openings',
  summary: "Open a colleague's candidate with a reason",
  params: z.object({ candidateId: Id }),
  body: z.strictObject({
    reason: Prose(300).refine((reason) => reason.trim().length > 0, 'missing'),
  }),
  reply: CandidateRow,
})

/** What waits for a consultant, longest first. */
export const Waiting = z.object({
  kind: z.enum(['company-registration', 'unanswered', 'no-contact', 'said-yes']),
  /** The reader's own, or nobody's; these come first. */
  mine: z.boolean(),
  since: Instant,
  candidate: z.object({ id: Id, name: z.string() }).nullable(),
  company: z.object({ id: Id, name: z.string() }).nullable(),
  introductionId: Id.nullable(),
})
export const listWaiting = endpoint({
  method: 'GET',
  path: '/waiting',
  summary: 'What waits for me today',
  reply: z.array(Waiting),
})
export const listCaseworkers = endpoint({
  method: 'GET',
  path: '/caseworkers',
  summary: "The municipality's consultants",
  reply: z.array(z.object({ id: Id, name: z.string() })),
})
