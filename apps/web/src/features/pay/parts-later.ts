import { learn } from '../../i18n/i18n.ts'
import { later } from '../../page/later.ts'

const nothing = () => null

/** Asked for at once, beside what it stands in. If it does not come, the rest is there all the same. */
const jobPayLine = learn('pay')
  .then(async () => (await import('./job-pay-line.tsx')).JobPayLine)
  .catch(() => nothing)

export const JobPayLine = later(() => jobPayLine)
