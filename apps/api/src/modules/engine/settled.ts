/** So often a list is put together anew because something in it changed meanwhile; then that is left out instead. */
const tries = 3

/**
 * What an engine proposed is read again from the database before it leaves. `attempt` answers undefined where that
 * shows that something changed in between; on the last try it must leave out what no longer holds.
 */
export async function settled<T>(attempt: (isLast: boolean) => Promise<T | undefined>): Promise<T> {
  for (let left = tries - 1; left >= 0; left--) {
    const found = await attempt(left === 0)
    if (found !== undefined) return found
  }
  throw new Error('The last try must answer.')
}
