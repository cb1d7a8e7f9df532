import { listMailTrouble, listRates, listSettings, listUsers, type Role } from '@fleksbro/contract'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from '../../api/call.ts'

export interface UserFilters {
  readonly role: Role | 'any'
  readonly search: string
}

/** The last answer stays while a new one is on its way, so that the search keeps its place and its focus. */
export const users = (filters: UserFilters) =>
  queryOptions({
    queryKey: ['users', filters],
    queryFn: ({ signal }) => call(listUsers, { query: filters }, { signal }),
    placeholderData: keepPreviousData,
    throwOnError: true,
  })

export const settings = () => queryOptions({ queryKey: ['settings'], queryFn: () => call(listSettings, {}) })
export const ratesHistory = () => queryOptions({ queryKey: ['rates', 'history'], queryFn: () => call(listRates, {}) })
export const mailTrouble = () => queryOptions({ queryKey: ['mail-trouble'], queryFn: () => call(listMailTrouble, {}) })
