import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { CompanyCard, ContactPerson } from './profiles.ts'
import { VacancyCard } from './vacancies.ts'
import { Id, Instant, Prose } from './values.ts'

/**
 * proposed: a consultant proposed it to the candidate · interested: the candidate would like to hear more (reveals nothing)
 * asked: the company asks to meet · later: the candidate needs time · yes: she said yes and revealed what she chose
 * no: the candidate said no · declined: the company said no · expired: nobody answered in time · met · ended: stopped after a yes, or consent withdrawn
 */
export const introductionStates = [
  'proposed',
  'interested',
  'asked',
  'later',
  'yes',
  'no',
  'declined',
  'expired',
  'met',
  'ended',
] as const
export const IntroductionState = z.enum(introductionStates)
export type IntroductionState = z.output<typeof IntroductionState>

export const IntroductionAction = z.enum(['interest', 'ask', 'yes', 'no', 'later', 'decline', 'met', 'end'])
export type IntroductionAction = z.output<typeof IntroductionAction>

/** What a yes can reveal, beside the name. */
export const RevealChoice = z
  .strictObject({ email: z.boolean(), phone: z.boolean() })
  .refine(({ email, phone }) => email || phone, {
    message: 'missing',
    path: ['email'],
  })
export const Revealed = z.object({
  name: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
})

export const Step = z.object({
  at: Instant,
  state: IntroductionState,
  by: z.enum(['candidate', 'company', 'caseworker', 'system']).nullable(),
})

export const Introduction = z.object({
  id: Id,
  state: IntroductionState,
  startedBy: z.enum(['candidate', 'company', 'caseworker']),
  startedAt: Instant,
  /** When the waiting ends; null when nobody waits. */
  deadline: Instant.nullable(),
  waitsFor: z.enum(['candidate', 'company', 'caseworker']).nullable(),
  vacancy: VacancyCard,
  /** Candidate and consultant only. */
  candidate: z.object({ id: Id, name: z.string() }).nullable(),
  /** The company's view of the candidate. */
  card: CompanyCard.nullable(),
  /** The message that came with the question to meet, or with a proposal. */
  message: z.string().nullable(),
  /** What the candidate revealed to this company, while the yes holds. */
  revealed: Revealed.nullable(),
  /** What the candidate can reveal: her own contact data, for the yes screen. */
  mayReveal: Revealed.nullable(),
  caseworker: ContactPerson.nullable(),
  /** Oldest first. For accounts that decide on benefits an end names neither who nor why. */
  steps: z.array(Step),
  /** Why it ended, where the reader may know. */
  reason: z.string().nullable(),
  /** Texts of others in its thread that the reader has not read. */
  unread: z.int(),
  allowedActions: z.array(IntroductionAction),
})
export type Introduction = z.output<typeof Introduction>

const introduction = z.object({ introductionId: Id })

export const listIntroductions = endpoint({
  method: 'GET',
  path: '/introductions',
  summary: 'My introductions, longest waiting first',
  query: z.object({
    open: z.enum(['yes', 'no', 'any']).default('any'),
    candidate: Id.optional(),
    vacancy: Id.optional(),
  }),
  reply: z.array(Introduction),
})
export const readIntroduction = endpoint({
  method: 'GET',
  path: '/introductions/:introductionId',
  summary: 'One introduction',
  params: introduction,
  reply: Introduction,
})

export const showInterest = endpoint({
  method: 'POST',
  path: '/candidates/:candidateId/matches/:vacancyId/interest',
  summary: 'The candidate would like to hear more; reveals nothing',
  params: z.object({ candidateId: Id, vacancyId: Id }),
  reply: Introduction,
  creates: true,
})
export const proposePair = endpoint({
  method: 'POST',
  path: '/candidates/:candidateId/matches/:vacancyId/proposal',
  summary: 'A consultant proposes the vacancy to the candidate',
  params: z.object({ candidateId: Id, vacancyId: Id }),
  body: z.strictObject({ message: Prose(1000).optional(), keepWords: z.boolean().optional() }),
  reply: Introduction,
  creates: true,
})
export const askToMeet = endpoint({
  method: 'POST',
  path: '/vacancies/:vacancyId/candidates/:pseudonym/introduction',
  summary: 'A company asks to meet; the candidate decides',
  params: z.object({
    vacancyId: Id,
    pseudonym: z.string().regex(/^[\w-]{16,64}$/),
  }),
  body: z.strictObject({ message: Prose(1000).optional(), keepWords: z.boolean().optional() }),
  reply: Introduction,
  creates: true,
})
export const actOnIntroduction = endpoint({
  method: 'POST',
  path: '/introductions/:introductionId/actions',
  summary: 'Answer or move an introduction; `yes` names what is revealed',
  params: introduction,
  body: z.discriminatedUnion('action', [
    z.strictObject({ action: z.literal('yes'), reveal: RevealChoice }),
    z.strictObject({
      action: z.enum(['interest', 'ask', 'no', 'later', 'decline', 'met', 'end']),
      reason: Prose(1000).optional(),
      keepWords: z.boolean().optional(),
    }),
  ]),
  reply: Introduction,
})
