const signs = ['pointerdown', 'pointerup', 'keydown', 'input', 'touchmove', 'wheel'] as const
const STILL_MS = 400
const AT_MOST_MS = 4_000
const AWAY_MS = 10 * 60_000

/** When somebody last touched the page, and whether a finger is on it now. */
export function watchHands() {
  let last = Date.now()
  let isDown = false
  const listeners = new Set<() => void>()
  const touch = ({ type }: Event) => {
    last = Date.now()
    if (type === 'pointerdown') isDown = true
    if (type === 'pointerup') isDown = false
    for (const call of listeners) call()
  }
  for (const sign of signs) window.addEventListener(sign, touch, { passive: true, capture: true })

  return {
    /** Waits until nobody is in the middle of something, so that nothing moves under a finger; but not for long. */
    async still(signal: AbortSignal): Promise<void> {
      const until = Date.now() + AT_MOST_MS
      while (!signal.aborted && Date.now() < until && (isDown || Date.now() - last < STILL_MS)) await sleep(100, signal)
    },
    /**
     * Waits for a sign of life when nobody has touched the page for a while: what is asked for by itself must not keep
     * a session alive that its owner has left.
     */
    async there(signal: AbortSignal): Promise<void> {
      if (signal.aborted || Date.now() - last < AWAY_MS) return
      await new Promise<void>((resolve) => {
        listeners.add(resolve)
        signal.addEventListener('abort', () => resolve(), { once: true })
      })
      listeners.clear()
    },
    stop() {
      for (const sign of signs) window.removeEventListener(sign, touch, { capture: true })
    },
  }
}

export type Hands = ReturnType<typeof watchHands>

export const sleep = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(done, ms)
    function done() {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    signal.addEventListener('abort', done)
  })

/** Nobody looks at a hidden page: it listens again when it is shown. */
export const shown = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (document.visibilityState === 'visible' || signal.aborted) return resolve()
    const look = () => {
      if (document.visibilityState !== 'visible' && !signal.aborted) return
      document.removeEventListener('visibilitychange', look)
      resolve()
    }
    document.addEventListener('visibilitychange', look)
    signal.addEventListener('abort', look)
  })
