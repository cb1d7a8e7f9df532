import type { Candidate, Vacancy } from './facts.ts'
import type { Finding } from './finding.ts'
import type { Check, Match, Part, Side, SideTotal, View } from './match.ts'
import { gapsFrom, questionsFrom } from './questions.ts'
import type { Rules } from './rules.ts'
import { apportion, combine, type Points, totalOf } from './totals.ts'
import { verdictOf } from './verdict.ts'
import { asCompaniesSee, criteriaOf } from './views.ts'

interface Line {
  readonly criterion: string
  readonly side: Side
  readonly weight: number
  readonly finding: Finding
}

/**
 * The whole match of one candidate and one vacancy: the definition every other way of computing it must equal.
 *
 * - Verdict: from the hard conditions alone, whatever they weigh. A requirement that is not met is never bought back.
 * - Score: 0–1000, the harmonic mean of "does the job suit the person" and "does the person suit the job",
 *   or `null` while a side has nothing judged or less than `rules.enoughKnown` of it is known.
 * - Range: what the score would be if everything unjudged and open turned out worst and best; it holds the score.
 *
 * In the `company` view the caller passes only what the candidate lets that company see.
 */
export function scorePair(candidate: Candidate, vacancy: Vacancy, rules: Rules, view: View): Match {
  const lines = measureAll(view === 'company' ? asCompaniesSee(candidate) : candidate, vacancy, rules, view)
  const scored = lines.filter(({ weight }) => weight > 0)
  const personLines = scored.filter(({ side }) => side === 'person')
  const jobLines = scored.filter(({ side }) => side === 'job')
  const person = totalOf(personLines)
  const job = totalOf(jobLines)
  const checks = lines.flatMap(checksOf)

  return {
    candidateId: candidate.id,
    vacancyId: vacancy.id,
    view,
    ...verdictOf(checks.map(({ outcome }) => outcome)),
    score: scoreOf(person, job, rules.enoughKnown),
    range: { low: combine(person.low, job.low), high: combine(person.high, job.high) },
    sides: { person, job },
    parts: [...partsOf(personLines, person), ...partsOf(jobLines, job)],
    checks,
    questions: questionsFrom(lines),
    gaps: gapsFrom(lines),
    rulesVersion: rules.version,
  }
}

function measureAll(candidate: Candidate, vacancy: Vacancy, rules: Rules, view: View): readonly Line[] {
  const pair = { candidate, vacancy, knowledge: rules.knowledge, view }
  return criteriaOf[view].map(({ id, side, weight, measure }) => ({
    criterion: id,
    side,
    weight: rules.weights[id] ?? weight,
    finding: measure(pair),
  }))
}

function scoreOf(person: SideTotal, job: SideTotal, enoughKnown: number): number | null {
  if (person.total === null || job.total === null) return null
  if (person.known < enoughKnown || job.known < enoughKnown) return null
  return combine(person.total, job.total)
}

function partsOf(lines: readonly Line[], { total }: SideTotal): readonly Part[] {
  const shares = apportion(lines, total ?? 0)
  return lines.map((line, index) => partOf(line, shares[index] ?? { points: 0, of: 0 }))
}

function partOf({ criterion, side, finding }: Line, { points, of }: Points): Part {
  const { state, share, low, high, items } = finding
  return {
    criterion,
    side,
    state,
    points,
    of,
    low: low === share ? points : Math.min(points, Math.floor((of * low) / 1000)),
    high: high === share ? points : Math.max(points, Math.floor((of * high) / 1000)),
    facts: items.map(({ fact }) => fact),
  }
}

function checksOf({ criterion, finding }: Line): readonly Check[] {
  return finding.items.filter(({ hard }) => hard).map(({ outcome, fact }) => ({ criterion, outcome, fact }))
}
