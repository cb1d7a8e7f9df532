type Listener = () => void

const listeners = new Set<Listener>()

/** The server no longer knows this session, also not after a refresh. */
export const sessionExpired = () => {
  for (const listener of listeners) listener()
}

export function onSessionExpired(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
