import type { Transaction } from '../../db/client.ts'
import { endForCompany } from '../introductions/withdrawal.ts'

export interface WithdrawnAdmission {
  readonly companyId: string
  readonly municipality: string
}

/** What ends when a municipality takes its yes to a company back, one name per line; in the consultant's context. */
export const onAdmissionWithdrawn: readonly ((tx: Transaction, withdrawn: WithdrawnAdmission) => Promise<void>)[] = [
  (tx, { companyId }) => endForCompany(tx, companyId),
]
