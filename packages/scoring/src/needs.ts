import { type FactDetails, fact } from './fact-codes.ts'
import type { Candidate, Condition, Need, Strength, Vacancy } from './facts.ts'
import { type Finding, full, half, type Item, item, judged, notApplicable } from './finding.ts'
import type { Knowledge } from './rules.ts'

export type NeedOutcome = 'met' | 'adaptable' | 'unanswered' | 'unmet'

/** Half for what is open, within none to all. */
const shares: Record<NeedOutcome, { readonly share: number; readonly low: number; readonly high: number }> = {
  met: { share: full, low: full, high: full },
  adaptable: { share: half, low: 0, high: full },
  unanswered: { share: half, low: 0, high: full },
  unmet: { share: 0, low: 0, high: 0 },
}

const outcomes = { met: 'met', adaptable: 'open', unanswered: 'open', unmet: 'unmet' } as const

interface NeedsPair {
  readonly candidate: Pick<Candidate, 'needs' | 'schemes'>
  readonly vacancy: Pick<Vacancy, 'conditions'>
  readonly knowledge: Knowledge
}

/**
 * Coverage of the needs of one strength by the vacancy's conditions: the mean over the needs, so that everything
 * asked for counts and nothing else does.
 */
export function measureNeeds({ candidate, vacancy, knowledge }: NeedsPair, strength: Strength): Finding {
  const needs = (candidate.needs ?? []).filter((need) => need.strength === strength && isJudgedHere(need, knowledge))
  if (needs.length === 0) return notApplicable()

  const sum = { share: 0, low: 0, high: 0, answered: 0 }
  const items: Item[] = []
  for (const need of needs) {
    const condition = vacancy.conditions?.[need.code]
    const outcome = outcomeOf(need, condition, knowledge)
    sum.share += shares[outcome].share
    sum.low += shares[outcome].low
    sum.high += shares[outcome].high
    sum.answered += outcome === 'unanswered' ? 0 : full
    items.push(itemOf(need, condition, outcome, knowledge.schemesFor(need.code), candidate.schemes ?? []))
  }
  const mean = (total: number) => Math.floor(total / needs.length)
  return judged(mean(sum.share), items, { low: mean(sum.low), high: mean(sum.high), known: mean(sum.answered) })
}

/** Needs that repeat a profile field are judged with that field. */
export function isJudgedHere({ code }: Need, knowledge: Knowledge): boolean {
  return knowledge.need(code)?.kind !== 'profile'
}

/** What a workplace's answer means for one need. */
export function outcomeOf(need: Need, condition: Condition | undefined, knowledge: Knowledge): NeedOutcome {
  if (condition === undefined) return 'unanswered'
  if ('answer' in condition) return byWord[condition.answer]

  const kind = knowledge.need(need.code)
  if (kind?.kind !== 'number' || need.value === undefined) return 'unanswered'
  const limit = need.value
  const holds = (value: number) => (kind.direction === 'at-most' ? value <= limit : value >= limit)
  if (holds(condition.today)) return 'met'
  return condition.adaptableTo !== undefined && holds(condition.adaptableTo) ? 'adaptable' : 'unmet'
}

const byWord = { yes: 'met', adaptable: 'adaptable', no: 'unmet', unknown: 'unanswered' } as const

function itemOf(
  need: Need,
  condition: Condition | undefined,
  outcome: NeedOutcome,
  schemesForNeed: readonly string[],
  grantedToHer: readonly string[],
): Item {
  const schemes = outcome === 'met' ? [] : schemesForNeed
  const granted = schemes.filter((scheme) => grantedToHer.includes(scheme))
  const details: FactDetails['need-met'] = { need: need.code, strength: need.strength }
  if (need.value !== undefined) details.value = need.value
  if (condition && 'today' in condition) {
    details.today = condition.today
    if (condition.adaptableTo !== undefined) details.adaptableTo = condition.adaptableTo
  }
  if (granted.length > 0) details.granted = granted
  return item(outcomes[outcome], fact(`need-${outcome}`, details), { hard: need.strength === 'required', schemes })
}
