import { allocationRules } from './allocation.ts'
import { candidateRules } from './candidates.ts'
import { catalogueRules } from './catalogue.ts'
import { companyRules } from './companies.ts'
import { introductionRules } from './introductions.ts'
import type { Rule, Who } from './outcome.ts'
import { qualityRules } from './quality.ts'

const everybody: Who = { everybody: 'yes' }
const nobody: Who = { everybody: 'gone' }
const signedIn: Who = { 'signed-in': 'yes' }
const admins: Who = { admin: 'yes', 'admin:foreign': 'yes' }
const openly = (who: Who, body?: Rule['body']): Rule => ({ about: 'none', who, ...(body ? { body } : {}), few: true })
const token = 'x'.repeat(43)

/** Who gets what, for every endpoint of the contract. Written from the design, not from the code. */
export const rules: Readonly<Record<string, Rule | readonly Rule[]>> = {
  ...allocationRules,
  ...candidateRules,
  ...catalogueRules,
  ...companyRules,
  ...introductionRules,
  ...qualityRules,

  readHealth: openly(everybody),
  readReady: openly(everybody),
  readSession: { about: 'none', who: everybody },
  logIn: openly({ everybody: 'signed-out' }, { email: 'random', password: 'forkert-kodeord' }),
  logOut: openly(everybody),
  logOutEverywhere: { about: 'none', who: signedIn },
  refreshSession: openly({ everybody: 'signed-out' }),
  updateAccount: { about: 'none', who: signedIn, body: { language: 'en' } },
  forgotPassword: openly(everybody, { email: 'random' }),
  resetPassword: openly({ everybody: 'gone' }, { token, password: 'et-nyt-langt-kodeord' }),
  readInvitation: openly({ everybody: 'gone' }, { token }),
  acceptInvitation: openly(
    { everybody: 'gone' },
    { token, name: 'Ny', password: 'et-nyt-langt-kodeord', language: 'da' },
  ),

  listUsers: { about: 'none', who: admins },
  saveUser: {
    about: 'users',
    who: {
      admin: { consultant: 'yes', candidate: 'yes', member: 'yes', else: 'gone' },
      'admin:foreign': { foreign: 'yes', else: 'gone' },
    },
    body: { active: false },
  },
  inviteStaff: {
    about: 'none',
    who: admins,
    body: { name: 'Ny Kollega', email: 'ny-kollega@example.dk', role: 'caseworker', decidesOnBenefits: false },
  },
  listSettings: { about: 'none', who: admins },
  saveSetting: {
    about: 'none',
    who: admins,
    body: { key: 'days.answer', value: 14, validFrom: '2027-01-01', source: null, verified: false },
  },
  readRates: { about: 'none', who: signedIn },
  listRates: { about: 'none', who: admins },
  saveRates: {
    about: 'none',
    who: admins,
    body: {
      validFrom: '2027-01-01',
      maxDagpenge: 23_000_00,
      max98: 22_540_00,
      threshold: 18_000_00,
      percentToThreshold: 30,
      percentAbove: 55,
      atpPercent: 5,
      atpMost: 500_00,
      source: 'Satsvejledningen',
      verified: false,
    },
  },
  withdrawRates: {
    about: 'rates',
    who: { admin: { home: 'yes', else: 'gone' }, 'admin:foreign': { foreign: 'yes' } },
  },
  listMailTrouble: { about: 'none', who: admins },
  listReview: {
    about: 'none',
    who: { assigned: 'yes', consultant: 'yes', benefits: 'yes', 'consultant:foreign': 'yes' },
    query: { whose: 'all', state: 'any', verdict: 'proposable' },
  },

  // Outside a demo none of these exists.
  listDemoAccounts: openly(nobody),
  logInToDemo: openly(nobody, { accountId: '00000000-0000-4000-8000-000000000000' }),
  listDemoMails: openly(nobody),
  moveDemoClock: openly(nobody, { days: 1 }),
}
