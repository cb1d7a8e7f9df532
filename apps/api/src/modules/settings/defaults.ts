import type { settingKeys } from '@fleksbro/contract'

export type SettingKey = (typeof settingKeys)[number]

/** What holds where a municipality has said nothing else. */
export const defaults = {
  'word.municipality': 'kommunen',
  'word.office': 'jobcentret',
  'days.answer': 21,
  'days.reminder': 3,
  'days.second-reminder': 7,
  'count.unanswered': 3,
  'days.invitation': 14,
  'link.accessibility': '',
} as const satisfies Record<SettingKey, string | number>

type Widened<Value> = Value extends number ? number : string
export type SettingValue<Key extends SettingKey> = Widened<(typeof defaults)[Key]>
