import type { Rule, Who } from './outcome.ts'

/** Herself and her consultant; a colleague's candidate opens with a reason, which `benefits` gave for `visible`. */
export const opens = {
  herself: 'yes',
  assigned: { else: 'yes' },
  consultant: { 'without-account': 'yes', else: 'reason' },
  benefits: { visible: 'yes', introduced: 'yes', 'without-account': 'yes', else: 'reason' },
  'consultant:foreign': { foreign: 'yes' },
} as const satisfies Who

const password = 'kildevand-og-rugbrød-7'
/** Taking her data out, or erasing it, is hers; a consultant's only where she has no account. */
const hersAlone: Who = {
  herself: 'yes',
  assigned: { 'without-account': 'yes', else: 'gone' },
  consultant: { 'without-account': 'yes', else: 'reason' },
  benefits: { 'without-account': 'yes', visible: 'gone', else: 'reason' },
}
const opensPair: Who = {
  ...opens,
  // What she hides from does not exist for her.
  herself: { draft: 'gone', elsewhere: 'gone', avoiding: 'gone', foreign: 'gone', else: 'yes' },
  assigned: { draft: 'gone', else: 'yes' },
  consultant: { 'without-account': 'yes', elsewhere: 'reason', else: 'reason' },
  benefits: { ...opens.benefits, draft: 'gone', elsewhere: 'gone' },
  'consultant:foreign': {},
}
const inHouse: Who = {
  assigned: { else: 'yes' },
  consultant: { else: 'yes' },
  benefits: { else: 'yes' },
  'consultant:foreign': { foreign: 'yes' },
}
const lists: Who = { assigned: 'yes', consultant: 'yes', benefits: 'yes', 'consultant:foreign': 'yes' }

export const candidateRules: Readonly<Record<string, Rule>> = {
  readProfile: { about: 'candidates', who: opens },
  saveProfile: { about: 'candidates', who: opens, body: { version: 'current', facts: { hours: { min: 3, max: 9 } } } },
  readCompanyView: { about: 'candidates', who: opens },
  listLooks: { about: 'candidates', who: opens },
  hideFromCompany: { about: 'candidates', who: opens, body: { name: 'Nyt Sted' } },
  stopHidingFromCompany: { about: 'candidates', who: opens },
  exportCandidate: {
    about: 'candidates',
    of: ['visible', 'without-account', 'foreign', 'erased'],
    // It says who ended an introduction, and why.
    who: { ...hersAlone, benefits: { 'without-account': 'gone', visible: 'gone', else: 'reason' } },
    body: { password },
    few: true,
  },
  eraseCandidate: {
    about: 'candidates',
    of: ['visible', 'without-account', 'foreign', 'erased'],
    who: hersAlone,
    body: { password },
    few: true,
  },

  listCandidates: { about: 'none', who: lists, query: { whose: 'all' } },
  listWaiting: { about: 'none', who: lists },
  listCaseworkers: { about: 'none', who: lists },
  createCandidate: {
    about: 'none',
    who: lists,
    body: { name: 'zqnybegynder', email: 'ny@example.dk', phone: null, language: 'da' },
  },
  inviteCandidate: {
    about: 'candidates',
    who: {
      assigned: { 'without-account': 'yes', else: 'conflict' },
      consultant: { 'without-account': 'yes', else: 'reason' },
      benefits: { 'without-account': 'yes', visible: 'conflict', else: 'reason' },
      'consultant:foreign': { foreign: 'conflict' },
    },
    body: { email: 'igen@example.dk' },
  },
  assignCandidate: { about: 'candidates', who: { ...opens, herself: 'gone' }, body: { accountId: null } },
  openCandidate: { about: 'candidates', who: inHouse, body: { reason: 'zqgrund' } },

  listMyMatches: { about: 'candidates', who: opens },
  listCandidateDoors: { about: 'candidates', who: opens },
  readPair: { about: 'pairs', who: opensPair },
  listPairDoors: { about: 'pairs', who: opensPair },
  decideOnMatch: {
    about: 'pairs',
    who: { herself: { draft: 'gone', elsewhere: 'gone', foreign: 'gone', introduced: 'conflict', else: 'yes' } },
    body: { decision: 'later', reason: 'zqhendesgrund' },
  },
  rejectPair: {
    about: 'pairs',
    who: {
      assigned: { draft: 'gone', introduced: 'conflict', else: 'yes' },
      consultant: { 'without-account': 'yes', elsewhere: 'reason', else: 'reason' },
      benefits: {
        visible: 'yes',
        'without-account': 'yes',
        draft: 'gone',
        introduced: 'conflict',
        elsewhere: 'gone',
        else: 'reason',
      },
    },
    body: { reason: 'zqafvist' },
  },
  undoRejection: {
    about: 'pairs',
    who: {
      assigned: { draft: 'gone', else: 'yes' },
      consultant: { 'without-account': 'yes', elsewhere: 'reason', else: 'reason' },
      benefits: { ...opens.benefits, draft: 'gone', elsewhere: 'gone' },
    },
  },
  showInterest: {
    about: 'pairs',
    who: {
      herself: {
        visible: 'yes',
        hidden: 'conflict',
        paused: 'conflict',
        shielded: 'conflict',
        avoiding: 'conflict',
        introduced: 'conflict',
        draft: 'gone',
        elsewhere: 'gone',
        else: 'gone',
      },
    },
  },
  proposePair: {
    about: 'pairs',
    who: {
      assigned: {
        paused: 'conflict',
        shielded: 'conflict',
        introduced: 'conflict',
        draft: 'gone',
        else: 'yes',
      },
      consultant: { 'without-account': 'yes', elsewhere: 'reason', else: 'reason' },
      benefits: {
        visible: 'yes',
        'without-account': 'yes',
        introduced: 'conflict',
        draft: 'gone',
        elsewhere: 'gone',
        else: 'reason',
      },
    },
    body: { message: 'zqforeslag' },
  },
}
