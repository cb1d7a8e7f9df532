import { readRules } from '@fleksbro/contract'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../api/call.ts'

export const ruleBook = () =>
  queryOptions({ queryKey: ['rules'], queryFn: ({ signal }) => call(readRules, {}, { signal }) })
