import type { Rule, Who } from './outcome.ts'

const heard = { proposed: 'gone', unheard: 'gone', refused: 'gone' } as const

const reads: Who = {
  herself: 'yes',
  owner: { ...heard, erased: 'yes', else: 'yes' },
  colleague: { ...heard, erased: 'yes', else: 'yes' },
  'company:foreign': { foreign: 'yes' },
  // That it was there, under an id that leads to nobody.
  assigned: { erased: 'yes', else: 'yes' },
  consultant: { erased: 'yes', else: 'yes' },
  benefits: { erased: 'yes', else: 'yes' },
  'consultant:foreign': { foreign: 'yes' },
}

type From = readonly string[]
const none: From = []
/** From which states each side may take an action; whatever else exists for it is a conflict. */
function moving(
  herself: From,
  them: From,
  consultant: From,
  abroad: Partial<Record<'her' | 'them' | 'consultant', true>>,
): Who {
  const all = (from: From) => Object.fromEntries(from.map((state) => [state, 'yes' as const]))
  const side = { ...heard, erased: 'conflict', ...all(them), else: 'conflict' } as const
  const may = (yes: true | undefined) => (yes ? ('yes' as const) : ('conflict' as const))
  return {
    herself: { ...all(herself), foreign: may(abroad.her), else: 'conflict' },
    owner: side,
    colleague: side,
    'company:foreign': { foreign: may(abroad.them) },
    assigned: { ...all(consultant), else: 'conflict' },
    consultant: { helped: 'conflict', else: 'reason' },
    benefits: { ...all(consultant), helped: 'conflict', avoided: 'reason', unshown: 'reason', else: 'conflict' },
    'consultant:foreign': { foreign: may(abroad.consultant) },
  }
}

/** What is said is not for who decides on benefits. */
const readsThread: Who = {
  herself: 'yes',
  owner: { ...heard, erased: 'yes', else: 'yes' },
  colleague: { ...heard, erased: 'yes', else: 'yes' },
  'company:foreign': { foreign: 'yes' },
  assigned: { else: 'yes' },
  consultant: { helped: 'yes', else: 'reason' },
  'consultant:foreign': { foreign: 'yes' },
}
const standing = { interested: 'yes', asked: 'yes', later: 'yes', yes: 'yes', met: 'yes', else: 'conflict' } as const
const saysInThread: Who = {
  herself: { ...standing, unshown: 'yes', foreign: 'yes' },
  owner: { ...heard, ...standing, erased: 'conflict' },
  colleague: { ...heard, ...standing, erased: 'conflict' },
  'company:foreign': { foreign: 'yes' },
  assigned: { ...standing, unshown: 'yes' },
  consultant: { helped: 'conflict', else: 'reason' },
  'consultant:foreign': { foreign: 'yes' },
}

const act = (action: string, who: Who, more: object = {}): Rule => ({
  about: 'introductions',
  who,
  body: { action, ...more },
})

export const introductionRules: Readonly<Record<string, Rule | readonly Rule[]>> = {
  listIntroductions: {
    about: 'none',
    who: { 'signed-in': 'yes', admin: 'gone', 'admin:foreign': 'gone' },
  },
  readIntroduction: { about: 'introductions', who: reads },
  // Of a colleague's candidate a consultant reads only that a reason is needed.
  readThread: { about: 'introductions', who: { ...readsThread, consultant: { else: 'yes' } } },
  sayInThread: { about: 'introductions', who: saysInThread, body: { text: 'zqsagtord' } },
  markThreadRead: { about: 'introductions', who: readsThread, body: { upTo: 1 } },
  actOnIntroduction: [
    act('yes', moving(['asked', 'later'], none, none, { her: true }), { reveal: { email: true, phone: true } }),
    act('later', moving(['asked'], none, none, { her: true })),
    act('no', moving(['proposed', 'asked', 'later'], none, none, { her: true }), { reason: 'zqneitak' }),
    act('interest', moving(['proposed', 'unheard'], none, none, {})),
    act('ask', moving(none, ['interested'], none, {})),
    act('decline', moving(none, ['interested', 'asked', 'later'], none, { them: true }), { reason: 'zqafslag' }),
    act('met', moving(['yes', 'unshown'], ['yes', 'unshown'], ['yes', 'unshown'], {})),
    act(
      'end',
      moving(
        ['interested', 'yes', 'met', 'unshown'],
        ['yes', 'met', 'unshown'],
        ['proposed', 'interested', 'asked', 'later', 'yes', 'met', 'unshown'],
        { consultant: true },
      ),
      { reason: 'zqslut' },
    ),
  ],

  listVacancyCandidates: {
    about: 'vacancies',
    who: {
      owner: { published: 'yes', else: 'conflict' },
      colleague: { published: 'yes', else: 'conflict' },
      'company:foreign': { elsewhere: 'yes' },
    },
  },
  readVacancyCandidate: {
    about: 'cards',
    who: {
      owner: { visible: 'yes', introduced: 'yes', else: 'gone' },
      colleague: { visible: 'yes', introduced: 'yes', else: 'gone' },
      stranger: { 'of the stranger': 'yes', else: 'gone' },
    },
  },
  askToMeet: {
    about: 'cards',
    who: {
      owner: { visible: 'yes', introduced: 'conflict', else: 'gone' },
      colleague: { visible: 'yes', introduced: 'conflict', else: 'gone' },
      stranger: { 'of the stranger': 'yes', else: 'gone' },
    },
    body: { message: 'zqhilsen' },
  },
}
