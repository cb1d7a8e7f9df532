import {
  competences,
  isEscoId,
  languages,
  licences,
  needByCode,
  needs,
  occupations,
  schemes,
  searchCatalogue,
  sectors,
  tasks,
  worded,
} from '@fleksbro/catalogue'

/** What the web uses of the catalogue, in one lazy chunk; postcodes and distances stay out of it. */
export const entries = {
  competences,
  isEscoId,
  languages,
  licences,
  needByCode,
  needs,
  occupations,
  schemes,
  searchCatalogue,
  sectors,
  tasks,
  worded,
} as const
export type Entries = typeof entries
