import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Part, Verdict } from './matches.ts'
import { CatalogueId, Id, ListOf } from './values.ts'

const pairIds = z.strictObject({ candidateId: Id, vacancyId: Id })
export type PairIds = z.output<typeof pairIds>
const Pairs = (max: number) =>
  ListOf(pairIds, max, ({ candidateId, vacancyId }) => `${candidateId} ${vacancyId}`).default([])

/** Whom and what a proposal of the week is made for. */
export const ProposalScope = z.strictObject({
  /** The consultant's own candidates, or those nobody has taken on as well. */
  whose: z.enum(['mine', 'mine-and-unassigned']).default('mine'),
  sector: CatalogueId.optional(),
  /** At most so many introductions, those that are under way counted. */
  perPerson: z.int().min(1).max(5).default(1),
  perVacancy: z.int().min(1).max(10).default(2),
  /** Pairs that must be in, and pairs that must not. */
  pins: Pairs(200),
  forbids: Pairs(500),
})

/** A vacancy as a line names it, with what the pair is worth. */
const OtherPlace = z.object({ id: Id, title: z.string(), company: z.string(), score: z.int() })

/** To how many of the proposal it goes instead, how many of them the consultant holds on to, and how many are under way there. */
const Missed = OtherPlace.extend({ holders: z.int(), pinned: z.int(), underWay: z.int() })

export const ProposalLine = z.object({
  candidate: z.object({ id: Id, name: z.string(), mine: z.boolean() }),
  vacancy: z.object({ id: Id, title: z.string(), company: z.string(), place: z.string().nullable() }),
  verdict: Verdict,
  score: z.int(),
  openQuestions: z.int(),
  pinned: z.boolean(),
  /** Days since anybody was in contact with her, and the points that gives beside the score. */
  waitedDays: z.int(),
  waitingPoints: z.int(),
  /** What speaks for the pair. No needs: telling those would be opening a person. */
  parts: z.array(Part),
  /** The best of her others, whether she gets it or not. */
  second: OtherPlace.nullable(),
  /** Her best of what was not taken out, where it went to others. */
  missed: Missed.nullable(),
  /** For how many others in the scope this vacancy is the best they have. */
  wantedBy: z.int(),
  /** By how many points one more introduction to this vacancy would raise the whole proposal. */
  price: z.int(),
})
export type ProposalLine = z.output<typeof ProposalLine>

/** Why somebody gets nothing. `others-first`: the places she could have are worth more to others. */
export const LeftOutReason = z.enum([
  'break',
  'protected',
  'under-way',
  'no-match',
  'too-little-known',
  'all-decided',
  'forbidden',
  'others-first',
])
export type LeftOutReason = z.output<typeof LeftOutReason>

export const LeftOut = z.object({
  candidate: z.object({ id: Id, name: z.string(), mine: z.boolean() }),
  waitedDays: z.int(),
  why: LeftOutReason,
  /** With `others-first`: the best she could have had. */
  missed: Missed.nullable(),
})
export type LeftOut = z.output<typeof LeftOut>

const Sum = z.object({ introductions: z.int(), people: z.int(), points: z.int() })

export const Proposal = z.object({
  rulesVersion: z.int(),
  /** Longest waiting first. */
  lines: z.array(ProposalLine),
  leftOut: z.array(LeftOut),
  /** Vacancies with somebody proposed, most introductions first. */
  places: z.array(
    z.object({
      id: Id,
      title: z.string(),
      company: z.string(),
      introductions: z.int(),
      underWay: z.int(),
      wantedBy: z.int(),
      price: z.int(),
    }),
  ),
  /** Points are scores and waiting points; `greedy` is what working the list from the top would give. */
  ours: Sum,
  greedy: Sum,
  /** What no proposal can exceed, by the prices; equal to the points of ours. */
  bound: z.int(),
})
export type Proposal = z.output<typeof Proposal>

export const previewAllocation = endpoint({
  method: 'POST',
  path: '/allocations/preview',
  summary: 'The best set of introductions this week for a consultant to look at; nothing is decided by it',
  body: ProposalScope,
  reply: Proposal,
})

/** Why a line was not accepted; codes as when a single pair is proposed, and two more. */
export const AcceptedLine = pairIds.extend({
  introductionId: Id.nullable(),
  /** Null when it was proposed. `changed`: the pair is no longer what was shown; `rules-changed`: the rules are. */
  why: z.string().nullable(),
})
export type AcceptedLine = z.output<typeof AcceptedLine>

export const acceptAllocation = endpoint({
  method: 'POST',
  path: '/allocations',
  summary: 'Turn lines of a proposal into proposed introductions, each with an outcome of its own',
  body: z.strictObject({
    rulesVersion: z.int(),
    lines: ListOf(
      pairIds.extend({ verdict: Verdict, score: z.int() }),
      200,
      ({ candidateId, vacancyId }) => `${candidateId} ${vacancyId}`,
    ).refine((lines) => lines.length > 0, 'missing'),
  }),
  reply: z.object({ lines: z.array(AcceptedLine) }),
  creates: true,
})
