import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { useLanguage } from '../../i18n/use-words.ts'
import type { Language } from '../../i18n/words.ts'
import { type Catalogue, catalogueIn } from './catalogue.ts'

/** The catalogue comes in a chunk of its own, once; it never goes stale while the page is open. */
export const catalogueQuery = (language: Language) =>
  queryOptions({
    queryKey: ['catalogue', language],
    queryFn: async () => catalogueIn(language, (await import('./entries.ts')).entries),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  })

/** Labels, needs and search of the catalogue, in the reader's language. Suspends until it is there. */
export const useCatalogue = (): Catalogue => useSuspenseQuery(catalogueQuery(useLanguage())).data
