import type { Transaction } from '../../db/client.ts'
import { conflict, DomainError, notFound } from '../../http/errors.ts'
import type { StoredCandidate } from '../candidates/candidate-store.ts'
import { rulesOf } from '../matches/rules.ts'
import { keepMatch } from '../rules/keep-match.ts'
import { holdOffer, type OfferedVacancy } from '../vacancies/vacancy-store.ts'
import { advance, type Words } from './advance.ts'
import { circumstancesOf, whyNotSeen } from './circumstances.ts'
import {
  findIntroductionsForUpdate,
  here,
  type IntroductionRow,
  insertIntroduction,
  updateIntroduction,
} from './introductions.queries.ts'
import { findMove, guards, isOpen } from './introductions.states.ts'

interface Start {
  /** For a new row; an older one of the pair may be taken on instead. */
  readonly id: string
  /** Held by the caller until the transaction ends, so that one pair starts once. */
  readonly candidate: StoredCandidate
  readonly vacancy: Pick<OfferedVacancy, 'id' | 'companyId'>
  readonly action: 'propose' | 'interest' | 'ask'
  readonly by: 'candidate' | 'company' | 'caseworker'
  readonly words?: Words
}

/** Starts the introduction of a pair, or takes on the one that stands. Nobody is asked twice about the same. */
export async function start(tx: Transaction, { id, candidate, vacancy, action, by, words }: Start): Promise<void> {
  // Held before the introductions, as by whoever closes a vacancy or lets a company out: nothing begins behind their back.
  if (!(await holdOffer(tx, here(tx), vacancy.id))) throw notFound()
  const earlier = await findIntroductionsForUpdate(tx, { candidateId: candidate.id, vacancyId: vacancy.id })
  const row = current(earlier, candidate, by)
  const now = await circumstancesOf(tx, candidate, {
    vacancyId: vacancy.id,
    companyId: vacancy.companyId,
    companyKnows: row?.companyKnows ?? false,
  })
  const move = findMove(row?.state ?? 'none', action, by)
  if (!move) throw conflict('asked-before')
  const obstacle = move.guard && guards[move.guard](now)
  if (obstacle) throw await refusal(tx, obstacle, { candidate, companyId: vacancy.companyId, by })

  await keepWhatBegins(tx, row, { candidate, vacancyId: vacancy.id, action })
  const begun = row ?? (await begin(tx, { id, candidate, vacancy, by, to: move.to }))
  await advance(tx, begun, {
    to: move.to,
    by,
    epoch: candidate.pseudonymEpoch,
    contact: move.effect === 'contact',
    ...(words ? { words } : {}),
  })
}

const begins = { propose: 'proposed', interest: 'interested', ask: 'asked' } as const

interface Beginning {
  readonly candidate: StoredCandidate
  readonly vacancyId: string
  readonly action: keyof typeof begins
}

/** Whatever begins an introduction, also anew after an end, is a decision that can be told again. */
export async function keepWhatBegins(
  tx: Transaction,
  row: IntroductionRow | undefined,
  { candidate, vacancyId, action }: Beginning,
): Promise<void> {
  if (row && isOpen(row.state)) return
  await keepMatch(tx, { candidate, vacancyId, decision: begins[action] })
  if (row) await updateIntroduction(tx, row.id, { rulesVersion: (await rulesOf(tx)).version })
}

/** After a withdrawal the earlier ones are history; who proposes on her behalf still respects her no. */
function current(
  earlier: readonly IntroductionRow[],
  { pseudonymEpoch }: StoredCandidate,
  by: Start['by'],
): IntroductionRow | undefined {
  const latest = latestOf(earlier)
  if (!latest || latest.pseudonymEpoch === pseudonymEpoch || isOpen(latest.state)) return latest
  return by === 'caseworker' ? earlier.find(({ state }) => state === 'no') : undefined
}

export const latestOf = (rows: readonly IntroductionRow[]): IntroductionRow | undefined =>
  rows.reduce<IntroductionRow | undefined>(
    (latest, row) => (latest && latest.pseudonymEpoch >= row.pseudonymEpoch ? latest : row),
    undefined,
  )

async function begin(
  tx: Transaction,
  { id, candidate, vacancy, by, to }: Omit<Start, 'action' | 'words'> & { to: IntroductionRow['state'] },
): Promise<IntroductionRow> {
  const { version } = await rulesOf(tx)
  const row: IntroductionRow = {
    municipality: candidate.municipality,
    id,
    candidateId: candidate.id,
    vacancyId: vacancy.id,
    companyId: vacancy.companyId,
    state: to,
    startedBy: by,
    companyAsked: false,
    companyKnows: false,
    pseudonymEpoch: candidate.pseudonymEpoch,
    rulesVersion: version,
    sealedMessage: null,
    sealedRevealed: null,
    sealedReason: null,
    steps: [],
    startedAt: tx.now,
    changedAt: tx.now,
    deadline: null,
    reminded: 0,
  }
  await insertIntroduction(tx, row)
  return row
}

/** She hears why a company cannot see her; to the company she is simply not there. */
export async function refusal(
  tx: Transaction,
  obstacle: string,
  { candidate, companyId, by }: { candidate: StoredCandidate; companyId: string; by: Start['by'] },
): Promise<DomainError> {
  if (obstacle !== 'not-visible') return conflict(obstacle)
  if (by === 'company') return notFound()
  const code = await whyNotSeen(tx, candidate, companyId)
  return new DomainError(409, obstacle, { fields: [{ path: '', code }] })
}
