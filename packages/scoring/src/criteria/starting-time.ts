import { criterion } from '../criterion.ts'
import { fact } from '../fact-codes.ts'
import { judgedHard, missingHard } from '../finding.ts'

/** May the work begin as late in the day as she needs? */
export const startingTime = criterion({
  id: 'starting-time',
  side: 'person',
  // A yes or no that the verdict already says; it only colours the score.
  weight: 1,
  reads: { candidate: ['notBefore'], vacancy: ['latestStart'] },
  measure({ candidate: { notBefore }, vacancy: { latestStart } }) {
    if (notBefore === undefined) return missingHard('start-time-missing', 'candidate')
    if (notBefore === null) return judgedHard('met', fact('start-time-any'))
    if (latestStart === undefined) return missingHard('start-time-missing', 'company')

    const details = { notBefore, latestStart }
    return notBefore <= latestStart
      ? judgedHard('met', fact('start-time-fits', details))
      : judgedHard('unmet', fact('start-time-too-early', details))
  },
})
