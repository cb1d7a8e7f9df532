import type { AnyEndpoint } from '@fleksbro/contract'
import * as contract from '@fleksbro/contract'

export type Endpoint = AnyEndpoint

const isEndpoint = (entry: unknown): entry is Endpoint =>
  typeof entry === 'object' && entry !== null && 'method' in entry && 'path' in entry && 'reply' in entry

/** Everything the contract serves, by its name there: a new endpoint is here without anybody adding it. */
export const endpoints: readonly (readonly [name: string, endpoint: Endpoint])[] = Object.entries(contract)
  .flatMap(([name, entry]): [string, Endpoint][] => (isEndpoint(entry) ? [[name, entry]] : []))
  .sort(([a], [b]) => (a < b ? -1 : 1))
