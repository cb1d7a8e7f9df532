import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { z } from 'zod'

/** A part of the page's address: `vacancyId` of `vacancies/:vacancyId`. */
export function useParam(name: string): string {
  const params: Readonly<Record<string, string | undefined>> = useParams({ strict: false })
  const value = params[name]
  if (value === undefined) throw new Error(`This page's address has no :${name}`)
  return value
}

/**
 * Filters kept in the address, so that a list can be shared and gone back to.
 * Numbers and booleans arrive as such (`?page=2` is 2). What does not fit the schema falls back to its defaults; give every field `.catch()` or `.default()`.
 */
export function useFilters<Schema extends z.ZodType<object>>(schema: Schema) {
  const filters = schema.parse(useSearch({ strict: false })) as z.output<Schema>
  const navigate = useNavigate()
  const setFilters = useCallback(
    (change: Partial<z.output<Schema>>) =>
      navigate({ to: '.', search: (now: object) => ({ ...now, ...change }), replace: true, resetScroll: false }),
    [navigate],
  )
  return [filters, setFilters] as const
}
