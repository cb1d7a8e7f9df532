import { criterion } from '../criterion.ts'
import { fact } from '../fact-codes.ts'
import { unknownHard } from '../finding.ts'
import { measureNeeds } from '../needs.ts'

/** Does the workplace meet what she requires? Each need is a hard condition. */
export const requiredNeeds = criterion({
  id: 'required-needs',
  side: 'person',
  // The heaviest: a job that breaks her needs does not last.
  weight: 6,
  reads: { candidate: ['needs', 'schemes'], vacancy: ['conditions'] },
  measure(pair) {
    // A company cannot tell needs that are hidden from needs never answered, so it is told of neither.
    if (!pair.candidate.needs && pair.view === 'full') return unknownHard(fact('needs-missing'), 'candidate')
    return measureNeeds(pair, 'required')
  },
})
