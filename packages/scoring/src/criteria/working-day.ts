import { criterion } from '../criterion.ts'
import { fact } from '../fact-codes.ts'
import { judgedHard, missingHard } from '../finding.ts'

/** Is the shortest day the company can live with within her longest? */
export const workingDay = criterion({
  id: 'working-day',
  side: 'person',
  // A yes or no that the verdict already says; it only colours the score.
  weight: 1,
  reads: { candidate: ['longestDay'], vacancy: ['shortestDay'] },
  measure({ candidate: { longestDay }, vacancy: { shortestDay } }) {
    if (longestDay === undefined) return missingHard('day-missing', 'candidate')
    if (shortestDay === undefined) return missingHard('day-missing', 'company')

    const details = { longestDay, shortestDay }
    return shortestDay <= longestDay
      ? judgedHard('met', fact('day-short-enough', details))
      : judgedHard('unmet', fact('day-too-long', details))
  },
})
