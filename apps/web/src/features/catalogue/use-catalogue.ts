import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, useSyncExternalStore } from 'react'
import { useLanguage } from '../../i18n/use-words.ts'
import type { Language } from '../../i18n/words.ts'
import { type Catalogue, catalogueIn } from './catalogue.ts'
import { learntNames } from './imported.ts'

/** The catalogue comes in a chunk of its own, once; it never goes stale while the page is open. */
export const catalogueQuery = (language: Language) =>
  queryOptions({
    queryKey: ['catalogue', language],
    queryFn: async () => catalogueIn(language, (await import('./entries.ts')).entries),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  })

/** Labels, needs and search of the catalogue, in the reader's language. Suspends until it is there. */
export function useCatalogue(): Catalogue {
  const catalogue = useSuspenseQuery(catalogueQuery(useLanguage())).data
  const learnt = useSyncExternalStore(learntNames.subscribe, learntNames.read)
  // A new one whenever a name has come, so that what is worked out from it is worked out again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: names are read through the catalogue.
  return useMemo(() => ({ ...catalogue }), [catalogue, learnt])
}
