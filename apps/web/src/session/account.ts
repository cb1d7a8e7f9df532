import type { Account } from '@fleksbro/contract'
import { createContext, use } from 'react'

/** Given by the app to the pages of a role; it changes together with them, never a moment before. */
export const AccountContext = createContext<Account | null>(null)

/** The account of a page that only a signed-in person can open. */
export function useAccount(): Account {
  const account = use(AccountContext)
  if (!account) throw new Error('This page needs somebody who is signed in')
  return account
}
