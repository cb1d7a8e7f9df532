import { expireVacancies as expire } from '../modules/vacancies/expire-vacancies.ts'
import type { Job } from './job.ts'

/** Nobody is offered a vacancy past its day; this closes it soon after, so that whoever waits is told. */
export const expireVacancies: Job = { id: 'expire-vacancies', everySeconds: 300, run: expire }
