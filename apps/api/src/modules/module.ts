import type { MovableClock } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Database } from '../db/client.ts'
import type { AccessTokens } from '../http/access-token.ts'
import type { CookieNames } from '../http/cookies.ts'
import type { App } from '../http/zod.ts'
import type { LiveHub } from '../live/hub.ts'

/** What a module's routes may need beside the request. */
export interface Equipment {
  readonly config: Config
  readonly database: Database
  readonly clock: MovableClock
  readonly tokens: AccessTokens
  readonly cookies: CookieNames
  readonly live: LiveHub
}

/** A feature's routes, below `/api`. */
export type Module = (app: App, equipment: Equipment) => Promise<void>
