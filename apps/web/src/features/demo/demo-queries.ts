import { listDemoAccounts, listDemoMails } from '@fleksbro/contract'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../api/call.ts'

export const demoAccounts = () =>
  queryOptions({ queryKey: ['demo', 'accounts'], queryFn: () => call(listDemoAccounts, {}) })

export const demoMails = () =>
  queryOptions({ queryKey: ['demo', 'mails'], queryFn: () => call(listDemoMails, {}), staleTime: 0 })
