import type { Setting } from '@fleksbro/contract'
import type { Transaction } from '../../db/client.ts'
import { municipalSetting } from '../../db/schema/index.ts'

type Row = typeof municipalSetting.$inferInsert

export const findSettings = (tx: Transaction): Promise<Setting[]> =>
  tx
    .select({
      key: municipalSetting.key,
      value: municipalSetting.value,
      validFrom: municipalSetting.validFrom,
      source: municipalSetting.source,
      verified: municipalSetting.verified,
    })
    .from(municipalSetting)

export const upsertSetting = (tx: Transaction, { municipality, key, validFrom, ...set }: Row) =>
  tx
    .insert(municipalSetting)
    .values({ municipality, key, validFrom, ...set })
    .onConflictDoUpdate({
      target: [municipalSetting.municipality, municipalSetting.key, municipalSetting.validFrom],
      set,
    })
