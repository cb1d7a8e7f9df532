import { type DeliveryMeans, deliverDue } from './delivery.ts'

export interface Worker {
  /** There may be something to do. */
  wake(): void
  /** Ends after the mail that is under way. */
  stop(): Promise<void>
}

interface Habits {
  readonly onFault: (error: Error) => void
  readonly pollSeconds?: number
}

/** Sends what is due whenever it is woken, and looks by itself now and then: a wake-up can get lost. */
export function startDelivery(means: DeliveryMeans, { onFault, pollSeconds = 30 }: Habits): Worker {
  let isStopped = false
  let alarm = Promise.withResolvers<void>()

  async function work() {
    while (!isStopped) {
      alarm = Promise.withResolvers<void>()
      const timer = setTimeout(alarm.resolve, pollSeconds * 1000)
      try {
        await deliverDue(means, () => !isStopped)
      } catch (error) {
        onFault(error instanceof Error ? error : new Error('delivery failed'))
      }
      if (!isStopped) await alarm.promise
      clearTimeout(timer)
    }
  }

  const working = work()
  return {
    wake: () => alarm.resolve(),
    stop() {
      isStopped = true
      alarm.resolve()
      return working
    },
  }
}
