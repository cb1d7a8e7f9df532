import { forgetOldAttempts } from '../modules/sessions/attempts.ts'
import type { Job } from './job.ts'

export const forgetAttempts: Job = { id: 'forget-attempts', everySeconds: 3_600, run: forgetOldAttempts }
