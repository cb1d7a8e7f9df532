import { z } from 'zod'
import { Done, endpoint } from './endpoint.ts'
import { CompanyCard, NeedCode } from './profiles.ts'
import { Condition, VacancyCard } from './vacancies.ts'
import { CountBand, Id, Instant, Prose } from './values.ts'

const Detail = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string()), z.array(z.number())])
/** Typed material for a sentence; codes are listed in the scoring package. */
export const Fact = z.object({ code: z.string() }).catchall(Detail)
export type Fact = z.output<typeof Fact>

export const Verdict = z.enum(['fits', 'to-clarify', 'conflict'])
export type Verdict = z.output<typeof Verdict>
export const Outcome = z.enum(['met', 'open', 'unmet'])

const SideTotal = z.object({
  total: z.int().nullable(),
  low: z.int(),
  high: z.int(),
  known: z.int(),
})
export const Question = z.object({
  whom: z.enum(['company', 'candidate']),
  criterion: z.string(),
  fact: Fact,
  schemes: z.array(z.string()),
})
export type Question = z.output<typeof Question>
export const Part = z.object({
  criterion: z.string(),
  side: z.enum(['person', 'job']),
  state: z.enum(['judged', 'unknown', 'not-applicable']),
  points: z.int(),
  of: z.int(),
  low: z.int(),
  high: z.int(),
  facts: z.array(Fact),
})
export type Part = z.output<typeof Part>

/** A computed, explained pair; see the scoring package. In the company view `candidateId` is the pseudonym. */
export const Match = z.object({
  candidateId: z.string(),
  vacancyId: Id,
  view: z.enum(['full', 'company']),
  verdict: Verdict,
  verdictBest: Verdict,
  verdictWorst: Verdict,
  score: z.int().nullable(),
  range: z.object({ low: z.int(), high: z.int() }),
  sides: z.object({ person: SideTotal, job: SideTotal }),
  parts: z.array(Part),
  checks: z.array(z.object({ criterion: z.string(), outcome: Outcome, fact: Fact })),
  questions: z.array(Question),
  gaps: z.array(Question),
  rulesVersion: z.int(),
})
export type Match = z.output<typeof Match>

export const CandidateDecision = z.enum(['later', 'not-for-me'])
export type CandidateDecision = z.output<typeof CandidateDecision>

/** What the reader may do about a pair: `interest` and `decide` are hers, the others a consultant's. */
const PairAction = z.enum(['propose', 'reject', 'undo-rejection', 'interest', 'decide'])

/** One line of a candidate's list. */
export const CandidateMatch = z.object({
  vacancy: VacancyCard,
  match: Match,
  /** Travel one way in minutes by her means of transport, an estimate; null when unknown or at home. */
  travel: z.object({ low: z.int(), high: z.int() }).nullable(),
  decision: CandidateDecision.nullable(),
  introduction: z.object({ id: Id, state: z.string() }).nullable(),
  allowedActions: z.array(PairAction),
})
export type CandidateMatch = z.output<typeof CandidateMatch>

const candidate = z.object({ candidateId: Id })
const pair = candidate.extend({ vacancyId: Id })

export const listMyMatches = endpoint({
  method: 'GET',
  path: '/candidates/:candidateId/matches',
  summary: "A candidate's vacancies, ranked and explained; conflicts left out unless asked for",
  params: candidate,
  query: z.object({
    show: z.enum(['open', 'later', 'not-for-me', 'all']).default('open'),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  }),
  reply: z.object({
    matches: z.array(CandidateMatch),
    /** All that are not in conflict. */
    total: z.int(),
    /** With an empty profile: what to answer first. */
    helpsMost: z.array(z.string()),
    /** During a break nothing is proposed: the list is empty. */
    paused: z.boolean().default(false),
  }),
})

export const decideOnMatch = endpoint({
  method: 'PUT',
  path: '/candidates/:candidateId/matches/:vacancyId/decision',
  summary: 'Later, not for me (with an optional reason nobody who decides on benefits sees), or undone with null',
  params: pair,
  body: z.strictObject({
    decision: CandidateDecision.nullable(),
    reason: Prose(500).optional(),
  }),
  reply: Done,
})

/** One row of needs against conditions. */
export const MatrixRow = z.object({
  code: NeedCode,
  strength: z.enum(['required', 'preferred']),
  value: z.number().nullable(),
  shown: z.boolean(),
  condition: Condition.nullable(),
  outcome: Outcome,
  schemes: z.array(z.string()),
})
export type MatrixRow = z.output<typeof MatrixRow>

export const Pair = z.object({
  candidate: z.object({
    id: Id,
    name: z.string(),
    visible: z.boolean(),
    paused: z.boolean(),
  }),
  vacancy: VacancyCard,
  match: Match,
  travel: z.object({ low: z.int(), high: z.int() }).nullable(),
  matrix: z.array(MatrixRow),
  decision: CandidateDecision.nullable(),
  introduction: z.object({ id: Id, state: z.string() }).nullable(),
  rejection: z
    .object({
      reason: z.string(),
      by: z.string(),
      at: Instant,
      rulesVersion: z.int(),
    })
    .nullable(),
  allowedActions: z.array(PairAction),
})
export type Pair = z.output<typeof Pair>

export const readPair = endpoint({
  method: 'GET',
  path: '/candidates/:candidateId/matches/:vacancyId',
  summary: "A pair's whole match, for the candidate and her consultant",
  params: pair,
  reply: Pair,
})

export const rejectPair = endpoint({
  method: 'PUT',
  path: '/candidates/:candidateId/matches/:vacancyId/rejection',
  summary: 'A consultant decides not to propose the pair, with a reason',
  params: pair,
  body: z.strictObject({
    reason: Prose(1000).refine((reason) => reason.trim().length > 0, 'missing'),
    keepWords: z.boolean().optional(),
  }),
  reply: Pair,
})
export const undoRejection = endpoint({
  method: 'DELETE',
  path: '/candidates/:candidateId/matches/:vacancyId/rejection',
  summary: 'Take a rejection back',
  params: pair,
  reply: Pair,
})

/** A consultant's review list: pairs without needs, filters in the address. */
export const ReviewRow = z.object({
  candidate: z.object({ id: Id, name: z.string(), mine: z.boolean() }),
  vacancy: z.object({
    id: Id,
    title: z.string(),
    company: z.string(),
    place: z.string().nullable(),
  }),
  verdict: Verdict,
  score: z.int().nullable(),
  range: z.object({ low: z.int(), high: z.int() }),
  openQuestions: z.int(),
  rejected: z.boolean(),
  introduction: z.object({ id: Id, state: z.string() }).nullable(),
  allowedActions: z.array(PairAction.extract(['propose', 'reject', 'undo-rejection'])),
})
export const ReviewFilters = z.object({
  candidate: Id.optional(),
  vacancy: Id.optional(),
  verdict: z.enum(['fits', 'to-clarify', 'conflict', 'proposable']).default('proposable'),
  whose: z.enum(['mine', 'all']).default('mine'),
  state: z.enum(['new', 'introduced', 'rejected', 'any']).default('new'),
  sector: z.string().max(80).optional(),
  page: z.coerce.number().int().min(1).max(1000).default(1),
})
export const listReview = endpoint({
  method: 'GET',
  path: '/review',
  summary: 'Pairs to look at: best first, per candidate at most five',
  query: ReviewFilters,
  reply: z.object({
    rows: z.array(ReviewRow),
    total: z.int(),
    pageSize: z.int(),
  }),
})

/** What a company sees of one candidate for one vacancy. */
export const CompanyMatch = z.object({
  card: CompanyCard,
  match: Match,
  introduction: z.object({ id: Id, state: z.string() }).nullable(),
  allowedActions: z.array(z.enum(['ask'])),
})
export type CompanyMatch = z.output<typeof CompanyMatch>

const vacancy = z.object({ vacancyId: Id })
export const listVacancyCandidates = endpoint({
  method: 'GET',
  path: '/vacancies/:vacancyId/candidates',
  summary: "A vacancy's candidates as the company may see them, ranked and explained from what they show",
  params: vacancy,
  query: z.object({ page: z.coerce.number().int().min(1).max(100).default(1) }),
  reply: z.object({
    matches: z.array(CompanyMatch),
    pageSize: z.int(),
    more: z.boolean(),
    /** How many more may fit, beyond all pages; null where every card can be reached. */
    band: CountBand.nullable(),
  }),
})
export const readVacancyCandidate = endpoint({
  method: 'GET',
  path: '/vacancies/:vacancyId/candidates/:pseudonym',
  summary: 'Open one card; the candidate sees that it was opened',
  params: vacancy.extend({ pseudonym: z.string().regex(/^[\w-]{16,64}$/) }),
  reply: CompanyMatch,
})
