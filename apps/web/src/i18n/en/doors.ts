import type { words as danish } from '../da/doors.ts'
import type { Translated } from '../words.ts'

export const words: Translated<typeof danish> = {
  bands: { '0-4': 'fewer than 5', '5-9': '5–9', '10-19': '10–19', '20+': '20 or more' },
  limits: {
    title: 'What would open more doors?',
    lead_one: 'Right now there is {{count}} job with nothing in the way.',
    lead_other: 'Right now there are {{count}} jobs with nothing in the way.',
    commute: '{{minutes}} instead of {{before}} minutes each way',
    more: 'Up to {{hours}} a week instead of {{before}}',
    fewer: 'Down to {{hours}} a week instead of {{before}}',
    longestDay: 'A day of {{hours}} instead of {{before}}',
    notBefore: 'Starting at {{time}} instead of {{before}}',
    availability: '{{day}} as well',
    jobs_one: '{{count}} more job',
    jobs_other: '{{count}} more jobs',
    calm: 'Your answer is fine as it is. Change it only if that is right for you.',
  },
  conditions: {
    opens: 'Opens it for {{more}} more',
    now: 'For {{people}} people nothing is in the way',
    most: 'This would open the job for more:',
    more: '{{more}} more',
    how: 'How we count',
    howText:
      'We count only what people have chosen to show, as it was this morning. You never get an exact number, so that nobody can be recognised. There may always be more to agree on.',
  },
  pair: {
    title: 'What would open the door?',
    if: {
      company: 'If the workplace says yes:',
      candidate: 'If the candidate says yes:',
    },
    points_one: 'and {{count}} point more',
    points_other: 'and {{count}} points more',
    others_one: 'It would open the job for {{count}} other candidate.',
    others_other: 'It would open the job for {{count}} other candidates.',
  },
}
