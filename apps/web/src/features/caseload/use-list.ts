import { type QueryKey, type UseSuspenseQueryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'

/** Reads a list by its filters. While a new answer is under way the old one stays on the page. */
export function useList<Filters, Data, Key extends QueryKey>(
  query: (filters: Filters) => UseSuspenseQueryOptions<Data, Error, Data, Key>,
  filters: Filters,
): { readonly data: Data; readonly busy: boolean } {
  const asked = JSON.stringify(filters)
  const shown = useDeferredValue(asked)
  const { data } = useSuspenseQuery(query(JSON.parse(shown) as Filters))
  return { data, busy: asked !== shown }
}
