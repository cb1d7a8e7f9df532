import type { MovableClock } from '../clock.ts'
import type { Config } from '../config.ts'
import { changeChannel } from '../db/changes.ts'
import type { Database } from '../db/client.ts'
import { findClockOffset } from '../db/deployment.ts'
import type { LiveHub } from '../live/hub.ts'
import { liveChannel } from '../live/tell-live.ts'
import { demoSender } from '../mail/demo-sender.ts'
import { outboxChannel } from '../mail/queue-mail.ts'
import type { Sender } from '../mail/sender.ts'
import { smtpSender } from '../mail/smtp-sender.ts'
import { startDelivery } from '../mail/worker.ts'
import { clockChannel } from '../modules/demo/clock-channel.ts'
import { followChanges } from '../modules/engine/follow-changes.ts'
import { jobs } from './jobs.ts'
import { listen } from './listen.ts'
import { startTicker } from './ticker.ts'

interface Means {
  readonly config: Config
  readonly database: Database
  readonly clock: MovableClock
  readonly live: LiveHub
  readonly runtimeUrl: string
  readonly onFault: (error: Error) => void
}

/** Everything that runs without a request. Stop it before the database is closed. */
export function startBackground(means: Means): { stop(): Promise<void> } {
  const { config, database, clock, live, runtimeUrl, onFault } = means
  const sender = senderFor(config, database)
  const delivery = sender && startDelivery({ config, database, clock, sender }, { onFault })
  const ticker = startTicker(means, jobs)
  let following = Promise.resolve()
  const follow = () => {
    following = following.then(() => findClockOffset(database)).then((days) => clock.moveTo(days), onFault)
  }
  const changes = followChanges(database, onFault)
  const hearers = {
    [changeChannel]: changes.wake,
    [outboxChannel]: () => delivery?.wake(),
    [liveChannel]: live.wake,
    [clockChannel]: follow,
  }
  const ears = listen(runtimeUrl, hearers, onFault)
  return {
    async stop() {
      await Promise.all([
        ears.close().then(() => Promise.all([following, changes.stop()])),
        ticker.stop(),
        delivery?.stop(),
      ])
    },
  }
}

/** Without a mail server a demo shows its mails; elsewhere they wait, and the admin sees them waiting. */
function senderFor({ mail, demo, publicUrl }: Config, database: Database): Sender | undefined {
  if (mail.smtpUrl) return smtpSender({ smtpUrl: mail.smtpUrl, from: mail.from, publicUrl })
  return demo ? demoSender(database) : undefined
}
