import type { ComponentProps } from 'react'
import { MoneyPlace, moneyLater } from './money-later.tsx'

const Line = moneyLater('pay', async () => (await import('./job-pay-line.tsx')).JobPayLine)

export const JobPayLine = (props: ComponentProps<typeof Line>) => (
  <MoneyPlace>
    <Line {...props} />
  </MoneyPlace>
)
