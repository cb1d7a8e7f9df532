import { queryOptions } from '@tanstack/react-query'

/** The place of a postcode, or null; the table of postcodes is a chunk of its own that only those who type one load. */
export const placeOf = (code: string) =>
  queryOptions({
    queryKey: ['place', code],
    queryFn: async () => (await import('./places.ts')).postcode(code) ?? null,
    staleTime: Number.POSITIVE_INFINITY,
  })
