let wanted = false
const hearers = new Set<() => void>()

/** Whether somebody has asked for reading aloud on this visit: only then does its bar come. */
export const isReadingWanted = () => wanted

export function wantReading(): void {
  wanted = true
  for (const hear of hearers) hear()
}

export function onReadingWanted(hearer: () => void): () => void {
  hearers.add(hearer)
  return () => hearers.delete(hearer)
}
