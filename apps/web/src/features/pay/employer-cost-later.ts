import { moneyLater } from './money-later.ts'

export const EmployerCost = moneyLater('cost', async () => (await import('./employer-cost.tsx')).EmployerCost)
