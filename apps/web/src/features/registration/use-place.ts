import { useQuery } from '@tanstack/react-query'

/** The place of a postcode: undefined until it is known, null where there is none. The table comes when first needed. */
export function usePlace(code: string): string | null | undefined {
  const complete = /^\d{4}$/.test(code)
  const { data } = useQuery({
    queryKey: ['place', code],
    queryFn: async () => (await import('./place-of.ts')).postcode(code)?.place ?? null,
    enabled: complete,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return complete ? data : undefined
}
