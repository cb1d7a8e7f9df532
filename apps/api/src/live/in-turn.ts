/** One look at a time: whatever is asked for meanwhile becomes one more look afterwards. */
export function inTurn(look: (thorough: boolean) => Promise<void>, onFault: (error: Error) => void) {
  let isLooking = false
  let next: boolean | undefined

  async function run() {
    isLooking = true
    while (next !== undefined) {
      const thorough = next
      next = undefined
      try {
        await look(thorough)
      } catch (error) {
        onFault(error instanceof Error ? error : new Error('live events failed'))
      }
    }
    isLooking = false
  }

  return {
    ask(thorough: boolean) {
      next = thorough || next === true
      if (!isLooking) void run()
    },
  }
}
