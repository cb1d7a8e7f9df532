import type { words as danish } from '../da/related.ts'
import type { Translated } from '../words.ts'

export const words: Translated<typeof danish> = {
  title: 'Work like what you can do',
  tab: 'Related work',
  lead: 'Here is work that uses much of what you can do.',
  been: 'You have been {{what}}. Here is other work that uses much of what you can do.',
  uses: 'You can do this already',
  fresh: 'This is new',
  nothingFresh: 'We found nothing that is new to you.',
  more_one: 'and {{count}} more thing',
  more_other: 'and {{count}} more things',
  by: '{{what}} (you can {{by}})',
  jobs: 'Open jobs right now',
  job: '{{title}} at {{company}}',
  noJobs: 'There are no open jobs of this kind right now.',
  unknown: 'We do not know what a day is usually like here. Ask about what you need.',
  others: 'Other work like it',
  short: 'You can: {{what}}',
  leftOut: {
    title: 'What we left out',
    why: 'We left out {{what}}. You need the following, and it is usually hard to find there:',
    still: 'Would you like it anyway? Talk with your consultant. Places differ.',
  },
  empty: {
    title: 'Work like what you can do will be here',
    text: 'First tell what you can do, or what you have worked with.',
    none: 'We found nothing that is close enough yet. Tell a little more about what you can do.',
    action: 'Tell what I can do',
  },
  link: {
    title: 'Is there something else you can do?',
    text: 'See work that uses much of what you can do. It may be something you have not thought of.',
    action: 'See work like it',
  },
  their: {
    title: 'Work like what {{name}} can do',
    lead: 'Worked out from the profile. Companies do not see it.',
    been: 'Has been {{what}}. Worked out from the profile. Companies do not see it.',
    uses: 'Can do already',
    fresh: 'Is new',
    nothingFresh: 'Nothing is new.',
    by: '{{what}} (can {{by}})',
    unknown: 'We do not know the usual conditions of this work, so the needs were not held against them.',
    short: 'Uses: {{what}}',
    leftOut: {
      why: '{{what}} is left out because of these required needs:',
      still: 'This is about usual conditions. Places differ.',
    },
    empty: {
      title: 'Work like what the candidate can do will be here',
      text: 'It takes competences or earlier work in the profile.',
      none: 'Nothing is close enough yet. More competences in the profile help.',
      action: 'Fill in the profile together',
    },
  },
}
