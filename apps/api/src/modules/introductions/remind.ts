import { daysLater } from '../../clock.ts'
import type { Database, Transaction } from '../../db/client.ts'
import { inEachMunicipality } from '../../db/in-each-municipality.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import { settingFor } from '../settings/setting-for.ts'
import {
  findConsultantFor,
  findReaders,
  findUnansweredForUpdate,
  type IntroductionRow,
  updateIntroduction,
} from './introductions.queries.ts'
import { waitsFor } from './introductions.states.ts'

/** The first is gentle; with the second the consultant learns of it, too. */
type Time = 1 | 2

/** Reminds whoever has not answered for a few days, and again for a week. Time acts, so it is the system's doing. */
export const remindOfIntroductions = (database: Database): Promise<void> => inEachMunicipality(database, remindHere)

async function remindHere(tx: Transaction): Promise<void> {
  const first = daysLater(tx.now, -(await settingFor(tx, 'days.reminder')))
  const second = daysLater(tx.now, -(await settingFor(tx, 'days.second-reminder')))
  const reminded = new Set<string>()
  const told = new Set<string>()
  for (const row of await findUnansweredForUpdate(tx, first)) {
    const time = timeOf(row, second)
    if (row.reminded >= time) continue
    await updateIntroduction(tx, row.id, { reminded: time })
    const side = awaitedSide(row)
    if (!side) continue
    for (const account of await findReaders(tx, side)) reminded.add(account)
    const consultant = time === 2 && (await findConsultantFor(tx, side))
    if (consultant) told.add(consultant)
  }
  // Whoever keeps three people waiting gets one mail.
  for (const to of reminded) await queueMail(tx, { kind: 'introduction-waits', to })
  for (const to of told) await queueMail(tx, { kind: 'nobody-answers', to })
}

/** Who asked for time is left in peace the first time. */
function timeOf({ state, changedAt, reminded }: IntroductionRow, second: Date): Time | 0 {
  if (changedAt <= second) return 2
  return state === 'later' || reminded > 0 ? 0 : 1
}

/** A company is not reminded of what it has not heard of. */
function awaitedSide({ state, candidateId, companyId, companyKnows }: IntroductionRow) {
  const side = waitsFor[state]
  if (side === 'company') return companyKnows ? { companyId } : undefined
  return side === 'candidate' ? { candidateId } : undefined
}
