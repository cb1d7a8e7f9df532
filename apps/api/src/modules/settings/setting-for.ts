import { and, desc, eq, lte } from 'drizzle-orm'
import { dayOf } from '../../clock.ts'
import type { Transaction } from '../../db/client.ts'
import { municipalSetting } from '../../db/schema/index.ts'
import { defaults, type SettingKey, type SettingValue } from './defaults.ts'

/** What the municipality of the context says on a day (today), or our default. */
export async function settingFor<Key extends SettingKey>(
  tx: Transaction,
  key: Key,
  day: string = dayOf(tx.now),
): Promise<SettingValue<Key>> {
  const { municipality } = tx.context
  if (!municipality) return defaults[key] as SettingValue<Key>
  const [row] = await tx
    .select({ value: municipalSetting.value })
    .from(municipalSetting)
    .where(
      and(
        eq(municipalSetting.municipality, municipality),
        eq(municipalSetting.key, key),
        lte(municipalSetting.validFrom, day),
      ),
    )
    .orderBy(desc(municipalSetting.validFrom))
    .limit(1)
  const value = row?.value ?? defaults[key]
  return (typeof value === typeof defaults[key] ? value : defaults[key]) as SettingValue<Key>
}
