import { createRelatedWork, type RelatedWork } from './related/related-work.ts'
import { competences, occupations, tasks } from './work/index.ts'

/** Occupations of the catalogue that ships with the product, ranked for what somebody can. */
export const relatedOccupations: RelatedWork = /* @__PURE__ */ createRelatedWork({ tasks, competences, occupations })
