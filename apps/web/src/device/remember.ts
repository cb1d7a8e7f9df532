/** Small choices of this device (language, theme). Storage can be forbidden or full: then nothing is remembered. */
const named = (name: string) => `fleksbro:choice:${name}`

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(named(name), value)
  } catch {
    // The choice still holds until the page is closed.
  }
}

export function recall(name: string): string | null {
  try {
    return localStorage.getItem(named(name))
  } catch {
    return null
  }
}
