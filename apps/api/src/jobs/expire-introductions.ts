import { expireIntroductions as expire } from '../modules/introductions/expire-introductions.ts'
import type { Job } from './job.ts'

/** Who waits is told of an end within minutes of the deadline. */
export const expireIntroductions: Job = { id: 'expire-introductions', everySeconds: 300, run: expire }
