import { pauseSilentVacancies as pause } from '../modules/introductions/pause-silent-vacancies.ts'
import type { Job } from './job.ts'

/** After `expire-introductions`, which leaves behind what this counts. */
export const pauseSilentVacancies: Job = { id: 'pause-silent-vacancies', everySeconds: 900, run: pause }
