import { randomUUID } from 'node:crypto'
import type { Transaction } from './client.ts'
import { event } from './schema/index.ts'

export type EventKind =
  | 'logged-in'
  | 'invited'
  | 'account-made'
  | 'profile-saved'
  | 'profile-shown'
  | 'profile-hidden'
  | 'profile-paused'
  | 'company-registered'
  | 'company-let-in'
  | 'company-refused'
  | 'vacancy-published'
  | 'vacancy-closed'
  | 'vacancy-paused-by-silence'
  | 'matches-seen'
  | 'card-opened'
  | 'pair-opened'
  | 'pair-rejected'
  | 'match-decided'
  | `introduction-${string}`
  | 'candidate-erased'
  | 'account-turned-off'
  | 'account-turned-on'
  | 'setting-saved'
  | 'rates-saved'
  | 'rates-withdrawn'
  | 'rules-saved'
  | 'rules-withdrawn'

interface Subject {
  readonly municipality?: string
  readonly accountId?: string | null
  readonly candidateId?: string
  readonly companyId?: string
  readonly vacancyId?: string
  readonly introductionId?: string
  readonly number?: number
}

/** Notes what happened, by ids and time only, in the municipality of the context unless another is named. */
export async function record(tx: Transaction, kind: EventKind, subject: Subject = {}): Promise<void> {
  const municipality = subject.municipality ?? tx.context.municipality
  if (!municipality) return
  await tx
    .insert(event)
    .values({ accountId: tx.context.account ?? null, ...subject, municipality, id: randomUUID(), kind, at: tx.now })
}
