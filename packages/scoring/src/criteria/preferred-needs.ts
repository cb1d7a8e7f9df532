import { criterion } from '../criterion.ts'
import { fact } from '../fact-codes.ts'
import { unknown } from '../finding.ts'
import { measureNeeds } from '../needs.ts'

/** Does the workplace meet what she would prefer? Never a hard condition. */
export const preferredNeeds = criterion({
  id: 'preferred-needs',
  side: 'person',
  // A third of the required ones: good to have.
  weight: 2,
  reads: { candidate: ['needs', 'schemes'], vacancy: ['conditions'] },
  measure(pair) {
    if (!pair.candidate.needs && pair.view === 'full') return unknown(fact('needs-missing'), 'candidate')
    return measureNeeds(pair, 'preferred')
  },
})
