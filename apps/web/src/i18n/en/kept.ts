import type { words as danish } from '../da/kept.ts'
import type { Translated } from '../words.ts'

export const words: Translated<typeof danish> = {
  title: 'What the match looked like when it was decided on',
  open: 'See what the match looked like then',
  none: 'Nothing is kept of what the match looked like.',
  proposed: 'Proposed by {{who}} on {{date}}',
  rejected: 'Rejected by {{who}} on {{date}}',
  interested: 'The flex-jobber showed interest on {{date}}',
  asked: 'The company asked on {{date}}',
  somebody: 'a colleague',
  rules: 'Rules no. {{version}}',
  place: 'Place {{place}} of {{of}} in the list that day.',
  unfold: 'See the whole explanation as it was',
  today: 'Today',
  number: '{{score}} of 1000',
  noNumber: 'no number',
  asThen: 'Then',
  thoseRules: 'Today by the rules of then (no. {{version}})',
  theseRules: 'Today by the rules of today (no. {{version}})',
  which: 'Worked out',
  verdict: 'Does it fit?',
  score: 'Number',
  changed: {
    both: 'Both the profile and the job have changed since.',
    candidate: 'The profile has changed since.',
    vacancy: 'The job has changed since.',
    neither: 'Neither the profile nor the job has changed since.',
  },
  notOffered: 'The job is no longer open. So there is no number for today.',
}
