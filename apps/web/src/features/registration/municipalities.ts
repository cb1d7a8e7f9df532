import { listMunicipalities } from '@fleksbro/contract'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../api/call.ts'

/** The municipalities that take part, and what they say in public. */
export const municipalities = () =>
  queryOptions({ queryKey: ['municipalities'], queryFn: () => call(listMunicipalities, {}), staleTime: 3_600_000 })
