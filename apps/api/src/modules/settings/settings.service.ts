import type { BodyOf, Setting, saveSetting } from '@fleksbro/contract'
import type { Transaction } from '../../db/client.ts'
import { record } from '../../db/record.ts'
import { invalid, notFound } from '../../http/errors.ts'
import { checkFreeText } from '../../http/free-text.ts'
import type { SessionUser } from '../../http/user.ts'
import { defaults, type SettingKey } from './defaults.ts'
import { settingFor } from './setting-for.ts'
import { findSettings, upsertSetting } from './settings.queries.ts'

/** From before everything, so that it is the last of its key. */
const always = '2000-01-01'

/** What the municipality has said, newest first per key, and below it what we say. */
export async function list(tx: Transaction): Promise<Setting[]> {
  const said = await findSettings(tx)
  const ours = Object.entries(defaults).map(([key, value]) => ({
    key,
    value,
    validFrom: always,
    source: null,
    verified: false,
  }))
  return [...said, ...ours].sort(
    (one, other) => one.key.localeCompare(other.key) || other.validFrom.localeCompare(one.validFrom),
  )
}

/** Holds from its day on; what was said for other days stays. */
export async function save(tx: Transaction, user: SessionUser, body: BodyOf<typeof saveSetting>): Promise<Setting[]> {
  if (!user.municipality) throw notFound()
  const value = typeof body.value === 'string' ? body.value.trim() : body.value
  checkValue(body.key, value)
  await checkReminders(tx, body.key, value, body.validFrom)
  checkFreeText({ '/value': String(value), '/source': body.source }, { keepWords: true })
  await upsertSetting(tx, { ...body, value, municipality: user.municipality, savedBy: user.accountId, savedAt: tx.now })
  await record(tx, 'setting-saved')
  return list(tx)
}

/** The gentle reminder comes before the one that the consultant hears of. */
async function checkReminders(tx: Transaction, key: SettingKey, value: string | number, day: string): Promise<void> {
  if (key !== 'days.reminder' && key !== 'days.second-reminder') return
  const first = key === 'days.reminder' ? Number(value) : await settingFor(tx, 'days.reminder', day)
  const second = key === 'days.second-reminder' ? Number(value) : await settingFor(tx, 'days.second-reminder', day)
  if (first >= second) throw invalid({ path: '/value', code: 'reminders-in-order' })
}

export function checkValue(key: SettingKey, value: string | number): void {
  const refuse = (code: string) => invalid({ path: '/value', code })
  if (typeof value !== typeof defaults[key]) throw refuse('wrong-type')
  if (key.startsWith('word.') && value === '') throw refuse('missing')
  if (typeof value === 'number' && value < 1) throw refuse('too-small')
  if (key.startsWith('link.') && value !== '' && !/^https:\/\/[^\s"<>]+$/.test(String(value)))
    throw refuse('not-a-link')
}
