export interface RefreshHashes {
  readonly refreshHash: Buffer
  readonly previousHash: Buffer | null
  readonly usedAt: Date
}

/**
 * - `rotate`: the newest token; it gets a successor.
 * - `keep`: its predecessor, sent by another tab or again after a lost reply. The successor is on its way already.
 * - `replace`: its predecessor again, so late that the successor must have been lost; it gets another one.
 * - `reused`: anything older or unknown. Two parties hold this session.
 */
export type Rotation = 'rotate' | 'keep' | 'replace' | 'reused'

const onItsWayFor = 60_000

/** A rotated token still works until its successor is first used: that use makes the successor the newest's predecessor. */
export function rotationFor(given: Buffer, session: RefreshHashes, wall: Date): Rotation {
  if (given.equals(session.refreshHash)) return 'rotate'
  if (!session.previousHash?.equals(given)) return 'reused'
  return wall.getTime() - session.usedAt.getTime() < onItsWayFor ? 'keep' : 'replace'
}
