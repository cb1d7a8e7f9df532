import type { Translated, Words } from '../words.ts'

export const words: Translated<Words['catalogue']> = {
  moreNeeds: 'Show more',
  chosen_one: '{{count}} chosen',
  chosen_other: '{{count}} chosen',
  groups: {
    TID: 'Time and strength',
    TEM: 'Pace and responsibility',
    FYS: 'The body',
    KOG: 'Tasks and overview',
    SAN: 'Sound, light and air',
    SOC: 'People around me',
    TRA: 'The way to work',
  },
}
