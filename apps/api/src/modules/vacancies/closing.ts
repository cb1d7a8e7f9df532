import type { Transaction } from '../../db/client.ts'
import { endForClosedVacancy as introductions } from '../introductions/withdrawal.ts'

export interface ClosedVacancy {
  readonly vacancyId: string
  readonly companyId: string
  readonly status: 'filled' | 'expired'
}

/** What ends with a vacancy, one name per line; runs as the system in each municipality that let the company in. */
export const onVacancyClosed: readonly ((there: Transaction, closed: ClosedVacancy) => Promise<void>)[] = [
  introductions,
]
