import { QueryClient } from '@tanstack/react-query'
import { isPassing } from './errors.ts'

const RETRIES = 2
const FRESH_MS = 15_000

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        // `call` has already retried the network; a query waits longer, for a server that is restarting.
        retry: (count, error) => count < RETRIES && isPassing(error),
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}
