const kept = new Map<string, string>()

/** Kept while the page is open and nowhere else. As long as something is here, the browser asks before the page closes. */
export const memory = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem(key: string, value: string) {
    kept.set(key, value)
    warnIfAny()
  },
  removeItem(key: string) {
    kept.delete(key)
    warnIfAny()
  },
  clear() {
    kept.clear()
    warnIfAny()
  },
}

const ask = (event: Event) => event.preventDefault()

function warnIfAny() {
  if (kept.size > 0) window.addEventListener('beforeunload', ask)
  else window.removeEventListener('beforeunload', ask)
}
