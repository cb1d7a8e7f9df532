import { readQuality } from '@fleksbro/contract'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../api/call.ts'

export const quality = () =>
  queryOptions({ queryKey: ['quality'], queryFn: ({ signal }) => call(readQuality, {}, { signal }) })
