import { setImmediate as nextTurn } from 'node:timers/promises'

/** So many milliseconds of work, and then whoever else waits. */
const slice = 25

/** `flatMap` for long work: other requests are answered in between. */
export async function inSlices<T, U>(all: readonly T[], work: (one: T) => readonly U[]): Promise<U[]> {
  const done: U[] = []
  let since = performance.now()
  for (const one of all) {
    done.push(...work(one))
    if (performance.now() - since < slice) continue
    await nextTurn()
    since = performance.now()
  }
  return done
}
