import { criterion } from '../criterion.ts'
import { meanOfDemands, missingFor } from '../demands.ts'
import { fact } from '../fact-codes.ts'
import type { LanguageLevel } from '../facts.ts'
import { item, missingHard, notApplicable, shareOf } from '../finding.ts'

/** Does she speak what the work takes, well enough? What must be there is a hard condition. */
export const languages = criterion({
  id: 'languages',
  side: 'job',
  // Like licences: few demands, and the verdict already says the hard ones.
  weight: 2,
  reads: { candidate: ['languages'], vacancy: ['languages'] },
  measure({ candidate: { languages: spoken }, vacancy: { languages: asked } }) {
    if (!asked) return missingHard('languages-missing', 'company')
    if (asked.length === 0) return notApplicable(fact('languages-none'))
    if (!spoken) return missingFor(asked, 'languages-missing')

    return meanOfDemands(
      asked.map(({ code: language, level: wanted, must }) => {
        const level = levelIn(language, spoken)
        const outcome = level >= wanted ? 'met' : 'unmet'
        const about =
          level === 0
            ? fact('language-lacking', { language, must, asked: wanted })
            : fact(outcome === 'met' ? 'language-enough' : 'language-below', { language, must, level, asked: wanted })
        return {
          must,
          share: shareOf(Math.min(level, wanted), wanted),
          item: item(outcome, about, { hard: must, whom: 'candidate' }),
        }
      }),
    )
  },
})

function levelIn(language: string, spoken: readonly LanguageLevel[]): number {
  return spoken.reduce((best, { code, level }) => (code === language ? Math.max(best, level) : best), 0)
}
