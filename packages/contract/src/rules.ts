import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Match, Verdict } from './matches.ts'
import { Day, Id, Instant, Prose, Version } from './values.ts'

/** How much a criterion may count on its side; 0 takes it out of the score, never out of the verdict. */
export const heaviest = 12
/** Thousandths of a side that must be known before a number is shown. */
export const knownBounds = { min: 200, max: 800, step: 50 } as const

const Weights = z.record(z.string(), z.int())
const GivenWeights = z
  .record(z.string().regex(/^[a-z][a-z-]{0,39}$/), z.int('wrong-type').min(0, 'too-small').max(heaviest, 'too-big'))
  .refine((weights) => Object.keys(weights).length <= 60, 'too-long')
const EnoughKnown = z
  .int('wrong-type')
  .min(knownBounds.min, 'too-small')
  .max(knownBounds.max, 'too-big')
  .multipleOf(knownBounds.step, 'out-of-range')

/** One version of a municipality's rules; what was saved is never changed. */
export const RuleVersion = z.object({
  version: z.int(),
  /** Null: from the beginning. */
  validFrom: Day.nullable(),
  /** `later` will hold from its day on; `replaced` would have, but another version of that day takes its place. */
  state: z.enum(['now', 'before', 'later', 'replaced', 'withdrawn']),
  weights: Weights,
  enoughKnown: z.int(),
  reason: z.string(),
  by: z.string().nullable(),
  at: Instant.nullable(),
  withdrawnBy: z.string().nullable(),
  withdrawnAt: Instant.nullable(),
  allowedActions: z.array(z.enum(['withdraw'])),
})
export type RuleVersion = z.output<typeof RuleVersion>

export const RuleCriterion = z.object({
  id: z.string(),
  side: z.enum(['person', 'job']),
  /** What it counts where nothing else is said. */
  weight: z.int(),
})
export type RuleCriterion = z.output<typeof RuleCriterion>

export const RuleBook = z.object({
  /** In the order in which people read them. */
  criteria: z.array(RuleCriterion),
  /** Newest first; the last one is what a municipality begins with. */
  versions: z.array(RuleVersion),
})
export type RuleBook = z.output<typeof RuleBook>

export const readRules = endpoint({
  method: 'GET',
  path: '/rules',
  summary: 'What each criterion counts, today, before and later',
  reply: RuleBook,
})

/** Places in lists before and after; nobody is named, and no profile is opened. */
export const RulesPreview = z.object({
  people: z.int(),
  vacancies: z.int(),
  /** Pairs in candidates' lists, conflicts left out. */
  pairs: z.int(),
  up: z.int(),
  down: z.int(),
  /** Pairs that get a number, or lose it, because of how much must be known. */
  numbersGained: z.int(),
  numbersLost: z.int(),
  /** People whose first three change, in what they are or in their order. */
  topThree: z.int(),
  /** Vacancies whose first three, as the company sees them, change. */
  companyLists: z.int(),
  /** Pairs whose verdict changes: weights cannot change one. */
  verdicts: z.int(),
  /** The longest moves, by the vacancy alone. */
  largest: z.array(z.object({ title: z.string(), from: z.int(), to: z.int() })),
})
export type RulesPreview = z.output<typeof RulesPreview>

export const previewRules = endpoint({
  method: 'POST',
  path: '/rules/preview',
  summary: 'What other weights would do to the lists of today, before anything is saved',
  body: z.strictObject({ weights: GivenWeights, enoughKnown: EnoughKnown }),
  reply: RulesPreview,
})

export const saveRules = endpoint({
  method: 'POST',
  path: '/rules',
  summary: 'A new version from a day on, with its reason; earlier ones are kept as they were',
  body: z.strictObject({
    weights: GivenWeights,
    enoughKnown: EnoughKnown,
    validFrom: Day,
    reason: Prose(1000).refine((reason) => reason.trim().length > 0, 'missing'),
    /** The newest version its writer had seen. */
    newest: Version,
  }),
  reply: RuleBook,
  creates: true,
})

export const withdrawRules = endpoint({
  method: 'DELETE',
  path: '/rules/:version',
  summary: 'Take back a version that does not hold yet',
  params: z.object({ version: z.coerce.number().int().min(2).max(2_000_000_000) }),
  reply: RuleBook,
})

const Numbers = z.object({ verdict: Verdict, score: z.int().nullable(), rulesVersion: z.int() })

/** What a match said when somebody decided on it. */
export const KeptMatch = z.object({
  id: Id,
  decision: z.enum(['proposed', 'interested', 'asked', 'rejected']),
  at: Instant,
  /** The consultant who decided. */
  by: z.string().nullable(),
  /** Her place among the vacancies that were open to her, for what a consultant decided. */
  place: z.object({ place: z.int(), of: z.int() }).nullable(),
  match: Match,
  /** What has been answered differently since. */
  changed: z.object({ candidate: z.boolean(), vacancy: z.boolean() }),
  /** The facts of today under the rules of then, and under those of today; null once the vacancy is not offered. */
  today: z.object({ thoseRules: Numbers, theseRules: Numbers }).nullable(),
})
export type KeptMatch = z.output<typeof KeptMatch>

export const listKeptMatches = endpoint({
  method: 'GET',
  path: '/candidates/:candidateId/matches/:vacancyId/kept',
  summary: 'How a pair was explained each time somebody decided on it, newest first',
  params: z.object({ candidateId: Id, vacancyId: Id }),
  reply: z.array(KeptMatch),
})
