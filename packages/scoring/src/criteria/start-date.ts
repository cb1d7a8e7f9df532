import { criterion } from '../criterion.ts'
import { fact } from '../fact-codes.ts'
import { judgedHard, missingHard } from '../finding.ts'

/** Can she begin when the work must? ISO dates compare as text. */
export const startDate = criterion({
  id: 'start-date',
  side: 'job',
  // A yes or no that the verdict already says; it only colours the score.
  weight: 1,
  reads: { candidate: ['earliestStart'], vacancy: ['startBy'] },
  measure({ candidate: { earliestStart }, vacancy: { startBy } }) {
    if (startBy === null || earliestStart === null) return judgedHard('met', fact('start-date-any'))
    if (earliestStart === undefined) return missingHard('start-date-missing', 'candidate')
    if (startBy === undefined) return missingHard('start-date-missing', 'company')

    const details = { earliestStart, startBy }
    return earliestStart <= startBy
      ? judgedHard('met', fact('start-date-fits', details))
      : judgedHard('unmet', fact('start-date-too-late', details))
  },
})
