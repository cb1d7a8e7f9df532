import { memory } from './memory.ts'

const PREFIX = 'fleksbro:draft:'

/** Text that is typed and not yet with the server, kept under the account it belongs to. */
export interface Draft<Value> {
  readonly value: Value
  readonly at: number
}

/** `device` outlives a closed tab; `memory` is for what is typed about somebody else, and ends with the page. */
export type Keep = 'device' | 'memory'

const named = (account: string, name: string) => `${PREFIX}${account}:${name}`
const storeOf = (keep: Keep) => (keep === 'device' ? localStorage : memory)

export function keepDraft<Value>(account: string, name: string, value: Value, at: number, keep: Keep = 'device'): void {
  try {
    storeOf(keep).setItem(named(account, name), JSON.stringify({ value, at }))
  } catch {
    // Full or forbidden storage: the text is still on the page and on its way to the server.
  }
}

export function findDraft<Value>(account: string, name: string, keep: Keep = 'device'): Draft<Value> | null {
  try {
    const kept = storeOf(keep).getItem(named(account, name))
    return kept === null ? null : (JSON.parse(kept) as Draft<Value>)
  } catch {
    return null
  }
}

/** With `sent`: only if it is still that value, so that nothing newer goes with it. */
export function dropDraft(account: string, name: string, sent?: unknown, keep: Keep = 'device'): void {
  try {
    const kept = findDraft(account, name, keep)
    if (sent !== undefined && JSON.stringify(kept?.value) !== JSON.stringify(sent)) return
    storeOf(keep).removeItem(named(account, name))
  } catch {
    // Nothing could be kept here either.
  }
}

/** At log-out: the next person at this machine finds nothing. */
export function forgetDrafts(): void {
  memory.clear()
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key)
  } catch {
    // Nothing could be kept here either.
  }
}
