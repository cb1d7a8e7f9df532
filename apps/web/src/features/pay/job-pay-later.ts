import { moneyLater } from './money-later.ts'

export const JobPayLine = moneyLater('pay', async () => (await import('./job-pay-line.tsx')).JobPayLine)
