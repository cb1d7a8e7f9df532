import type { Rule, Who } from './outcome.ts'

const admins: Who = { admin: 'yes', 'admin:foreign': 'yes' }
const staff: Who = { ...admins, assigned: 'yes', consultant: 'yes', benefits: 'yes', 'consultant:foreign': 'yes' }
/** What a municipality begins with. */
const weights = {
  'required-needs': 6,
  'preferred-needs': 2,
  'wished-tasks': 5,
  'wished-sector': 1,
  'weekly-hours': 3,
  schedule: 2,
  'working-day': 1,
  'starting-time': 1,
  commute: 2,
  competences: 5,
  experience: 4,
  licences: 2,
  languages: 2,
  'start-date': 1,
}
const given = { weights, enoughKnown: 400 }

export const qualityRules: Readonly<Record<string, Rule | readonly Rule[]>> = {
  readRules: { about: 'none', who: admins },
  previewRules: { about: 'none', who: admins, body: given },
  saveRules: {
    about: 'none',
    who: admins,
    body: { ...given, validFrom: '2027-01-01', reason: 'zqbegrundelse', newest: 1 },
  },
  // Nothing has been saved here that could be taken back.
  withdrawRules: { about: 'none', who: {}, few: true },
  readQuality: { about: 'none', who: staff },
  checkInvariants: { about: 'none', who: staff, few: true },
  listKeptMatches: {
    about: 'pairs',
    who: {
      assigned: { draft: 'yes', elsewhere: 'yes', else: 'yes' },
      consultant: { 'without-account': 'yes', elsewhere: 'reason', else: 'reason' },
      benefits: {
        visible: 'yes',
        'without-account': 'yes',
        introduced: 'yes',
        draft: 'yes',
        elsewhere: 'yes',
        else: 'reason',
      },
      'consultant:foreign': { foreign: 'yes' },
    },
  },
}
