import { expireIntroductions } from './expire-introductions.ts'
import { expireVacancies } from './expire-vacancies.ts'
import { forgetAttempts } from './forget-attempts.ts'
import { forgetChanges } from './forget-changes.ts'
import { forgetKeys } from './forget-keys.ts'
import { forgetLinks } from './forget-links.ts'
import { forgetLive } from './forget-live.ts'
import { forgetMails } from './forget-mails.ts'
import { forgetSessions } from './forget-sessions.ts'
import { freezeDay } from './freeze-day.ts'
import type { Job } from './job.ts'

/** Every job, one name per line. */
export const jobs: readonly Job[] = [
  expireIntroductions,
  expireVacancies,
  forgetAttempts,
  forgetChanges,
  forgetKeys,
  forgetLinks,
  forgetLive,
  forgetMails,
  forgetSessions,
  freezeDay,
]
