import type { words as danish } from '../da/live.ts'
import type { Translated } from '../words.ts'

export const words: Translated<typeof danish> = {
  candidate: 'There is news from {{company}}.',
  company: 'There is news about the job “{{title}}”.',
  caseworker: 'There is news about {{name}} and {{company}}.',
  some: {
    candidate: 'There is news in your contacts.',
    company: 'There is news in your enquiries.',
    caseworker: 'There is news in the introductions.',
  },
  admission: 'There is news about your company.',
  elsewhere: {
    profile: 'The profile was changed elsewhere. What is new stands here now.',
    vacancy: 'The job was changed elsewhere. What is new stands here now.',
  },
  see: 'See it',
}
