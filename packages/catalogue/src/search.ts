import { createSearch, type Search } from './search/create-search.ts'
import { competences, occupations, tasks } from './work/index.ts'

/**
 * The catalogue's tasks, competences and occupations that answer a text, most alike first, at most `limit`:
 * by label and synonyms of both languages, within Danish compounds, in other forms, and misspelt.
 * The index is built at the first query.
 */
export const searchCatalogue: Search = /* @__PURE__ */ createSearch({ tasks, competences, occupations })
