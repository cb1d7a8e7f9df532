import { criterion } from '../criterion.ts'
import { meanOfDemands, missingFor } from '../demands.ts'
import { fact } from '../fact-codes.ts'
import { full, item, missingHard, notApplicable } from '../finding.ts'

/** Has she the licences and certificates? Those that must be there are hard conditions. */
export const licences = criterion({
  id: 'licences',
  side: 'job',
  // Few jobs turn on more than one, and a missing one can be taken.
  weight: 2,
  reads: { candidate: ['licences'], vacancy: ['licences'] },
  measure({ candidate: { licences: held }, vacancy: { licences: asked } }) {
    if (!asked) return missingHard('licences-missing', 'company')
    if (asked.length === 0) return notApplicable(fact('licences-none'))
    if (!held) return missingFor(asked, 'licences-missing')

    return meanOfDemands(
      asked.map(({ code: licence, must }) => {
        const has = held.includes(licence)
        const about = fact(has ? 'licence-held' : 'licence-lacking', { licence, must })
        const outcome = has ? 'met' : 'unmet'
        return { must, share: has ? full : 0, item: item(outcome, about, { hard: must, whom: 'candidate' }) }
      }),
    )
  },
})
