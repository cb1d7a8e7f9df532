import type { words as danish } from '../da/demo.ts'
import type { Translated } from '../words.ts'

export const words: Translated<typeof danish> = {
  title: 'Try Fleksbro',
  lead: 'Everything here is invented: people, companies and municipality. Choose who you want to be.',
  roles: {
    candidate: 'Looks for a flex-job',
    company: 'Company',
    caseworker: 'Consultant',
    admin: 'Administrator',
  },
  enter: 'Log in as',
  failed: 'We could not fetch whom you can log in as.',
  retry: 'Try again',
  none: 'There is nobody to log in as right now.',
  mails: {
    title: 'Mailbox of the demo',
    lead: 'In the demo no mail leaves the house. They are here instead.',
    link: 'Open the mailbox of the demo',
    empty: 'No mails yet. Invite somebody or ask for a new password, and one will come.',
    off: 'This is no demo',
    offText: 'Mails are really sent here. Look in your own inbox.',
    to: 'To {{to}}',
    refresh: 'Fetch new ones',
  },
}
