export { createKnowledge } from './create-knowledge.ts'
export { escoId, isEscoId } from './esco/esco-id.ts'
export {
  type EscoConcept,
  type EscoNames,
  type EscoOccupation,
  type EscoRelease,
  type EscoTakes,
  type EscoWords,
  escoAttribution,
} from './esco/release.ts'
export { withEsco } from './esco/with-esco.ts'
export { knowledge } from './knowledge.ts'
export { needByCode, needs } from './needs/index.ts'
export { worded } from './needs/worded.ts'
export { municipalities, municipality } from './places/municipalities.ts'
export { postcode, postcodes, postcodesStartingWith } from './places/postcodes.ts'
export { travelTime } from './places/travel.ts'
export type { RelatedOccupation, Used } from './related/explain.ts'
export { createRelatedWork, type RelatedOptions, type RelatedWork } from './related/related-work.ts'
export { relatedOccupations } from './related-work.ts'
export { schemeById, schemes } from './schemes.ts'
export { createSearch, type EntryKind, type Found, type Search, type SearchOptions } from './search/create-search.ts'
export { searchCatalogue } from './search.ts'
export type * from './types.ts'
export { competences, languages, licences, occupations, sectors, tasks } from './work/index.ts'
