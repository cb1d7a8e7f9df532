import type { Item } from './finding.ts'
import type { Question } from './match.ts'
import type { Weighed } from './totals.ts'

interface Line extends Weighed {
  readonly criterion: string
}

interface Asked {
  readonly question: Question
  readonly hard: boolean
  readonly stake: number
}

/** Everything open, the most helpful answer first: what holds up the verdict, then what moves the score most. */
export function questionsFrom(lines: readonly Line[]): readonly Question[] {
  const asked: Asked[] = []
  for (const { criterion, weight, finding } of lines) {
    const open = finding.items.filter(({ outcome }) => outcome === 'open')
    const stake = open.length === 0 ? 0 : Math.floor((weight * (finding.high - finding.low)) / open.length)
    for (const item of open) asked.push({ question: asQuestion(criterion, item), hard: item.hard, stake })
  }
  return asked.sort((a, b) => Number(b.hard) - Number(a.hard) || b.stake - a.stake).map(({ question }) => question)
}

/** Every unmet condition, and every unmet wish that a compensation scheme could meet. */
export function gapsFrom(lines: readonly Line[]): readonly Question[] {
  return lines.flatMap(({ criterion, finding }) =>
    finding.items
      .filter(({ outcome, hard, schemes }) => outcome === 'unmet' && (hard || schemes.length > 0))
      .map((item) => asQuestion(criterion, item)),
  )
}

function asQuestion(criterion: string, { whom, fact, schemes }: Item): Question {
  return { whom, criterion, fact, schemes }
}
