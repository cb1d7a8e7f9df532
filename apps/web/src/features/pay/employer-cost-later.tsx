import type { ComponentProps } from 'react'
import { MoneyPlace, moneyLater } from './money-later.tsx'

const Cost = moneyLater('cost', async () => (await import('./employer-cost.tsx')).EmployerCost)

export const EmployerCost = (props: ComponentProps<typeof Cost>) => (
  <MoneyPlace>
    <Cost {...props} />
  </MoneyPlace>
)
