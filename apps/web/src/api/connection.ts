import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let reachable = true

/** Told by every call: the browser's own `navigator.onLine` says yes as long as there is a router in the room. */
export function connectionIs(now: boolean): void {
  if (reachable === now) return
  reachable = now
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  const online = () => connectionIs(true)
  const offline = () => connectionIs(false)
  listeners.add(listener)
  window.addEventListener('online', online)
  window.addEventListener('offline', offline)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('online', online)
    window.removeEventListener('offline', offline)
  }
}

export const useOnline = () => useSyncExternalStore(subscribe, () => reachable)
