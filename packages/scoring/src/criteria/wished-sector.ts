import { criterion } from '../criterion.ts'
import { fact } from '../fact-codes.ts'
import { full, item, judged, missing, notApplicable } from '../finding.ts'

/** Is it a trade she would like to be in? */
export const wishedSector = criterion({
  id: 'wished-sector',
  side: 'person',
  // Little beside the tasks themselves: a liked task is found in many trades.
  weight: 1,
  reads: { candidate: ['sectors'], vacancy: ['sector'] },
  measure({ candidate: { sectors }, vacancy: { sector } }) {
    if (!sectors) return missing('sector-missing', 'candidate')
    if (sectors.length === 0) return notApplicable(fact('sectors-none'))
    if (sector === undefined) return missing('sector-missing', 'company')

    return sectors.includes(sector)
      ? judged(full, [item('met', fact('sector-wished', { sector }))])
      : judged(0, [item('unmet', fact('sector-not-wished', { sector }))])
  },
})
