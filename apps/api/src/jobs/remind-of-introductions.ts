import { remindOfIntroductions as remind } from '../modules/introductions/remind.ts'
import type { Job } from './job.ts'

/** Nobody waits in silence. Every quarter of an hour, so that a moved clock shows it soon. */
export const remindOfIntroductions: Job = { id: 'remind-of-introductions', everySeconds: 900, run: remind }
