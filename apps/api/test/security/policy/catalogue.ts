import { opens } from './candidates.ts'
import type { Rule, Who } from './outcome.ts'

const signedIn: Who = { 'signed-in': 'yes' }

export const catalogueRules: Readonly<Record<string, Rule>> = {
  searchCatalogueEntries: { about: 'none', who: signedIn, query: { q: 'kok', language: 'da' } },
  readCatalogueEntries: { about: 'none', who: signedIn, query: { ids: 'o-chef' } },
  listRelatedWork: { about: 'candidates', who: opens },
}
