import type { words as danish } from '../da/catalogue.ts'
import type { Translated } from '../words.ts'

export const words: Translated<typeof danish> = {
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
