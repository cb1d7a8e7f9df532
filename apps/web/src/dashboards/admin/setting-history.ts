import { type Setting, settingKeys } from '@fleksbro/contract'

export type SettingKey = (typeof settingKeys)[number]

export interface SettingHistory {
  readonly key: SettingKey
  readonly now: Setting
  /** What will hold, soonest first. */
  readonly later: readonly Setting[]
  /** What held, latest first. */
  readonly before: readonly Setting[]
}

/** One entry a key, in the contract's order: what holds on a day, with everything around it. */
export const historiesOn = (day: string, settings: readonly Setting[]): SettingHistory[] =>
  settingKeys.flatMap((key) => {
    const said = settings
      .filter((setting) => setting.key === key)
      .toSorted((one, other) => other.validFrom.localeCompare(one.validFrom))
    const later = said.filter(({ validFrom }) => validFrom > day).reverse()
    const [now, ...before] = said.filter(({ validFrom }) => validFrom <= day)
    return now ? [{ key, now, later, before }] : []
  })

/** The day it is in Denmark, as the contract writes days. */
export const dayIn = (instant: string) =>
  new Date(instant).toLocaleDateString('sv-SE', { timeZone: 'Europe/Copenhagen' })
