const PREFIX = 'fleksbro:draft:'

/** Text that is typed and not yet with the server, kept on this device under the account it belongs to. */
export interface Draft<Value> {
  readonly value: Value
  readonly at: number
}

const named = (account: string, name: string) => `${PREFIX}${account}:${name}`

export function keepDraft<Value>(account: string, name: string, value: Value, at: number): void {
  try {
    localStorage.setItem(named(account, name), JSON.stringify({ value, at }))
  } catch {
    // Full or forbidden storage: the text is still on the page and on its way to the server.
  }
}

export function findDraft<Value>(account: string, name: string): Draft<Value> | null {
  try {
    const kept = localStorage.getItem(named(account, name))
    return kept === null ? null : (JSON.parse(kept) as Draft<Value>)
  } catch {
    return null
  }
}

/** With `sent`: only if it is still that value, so that nothing newer goes with it. */
export function dropDraft(account: string, name: string, sent?: unknown): void {
  try {
    if (sent !== undefined && JSON.stringify(findDraft(account, name)?.value) !== JSON.stringify(sent)) return
    localStorage.removeItem(named(account, name))
  } catch {
    // Nothing could be kept here either.
  }
}

/** At log-out: the next person at this machine finds nothing. */
export function forgetDrafts(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key)
  } catch {
    // Nothing could be kept here either.
  }
}
