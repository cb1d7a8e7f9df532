import type { words as danish } from '../da/thread.ts'
import type { Translated } from '../words.ts'

export const words: Translated<typeof danish> = {
  title: 'Write to each other',
  log: 'What you have written',
  me: 'You',
  write: 'Write a message',
  send: 'Send',
  sending: 'On its way …',
  readBy: 'Read by {{who}}',
  contact: 'Here is a number, an e-mail address or a link. Delete it. It can be shared when there is a yes.',
  reason: 'This is a colleague’s candidate. Open the candidate with a reason, and you can read and write here.',
  keep: 'I want to keep the words',
  openers: 'You can begin here',
  ask: 'Ask about',
  answer: 'Answer',
  unread: { one: '1 new message', more: '{{count}} new messages' },
  side: {
    you: { candidate: 'You', company: '{{company}}', caseworker: 'Your consultant' },
    she: { candidate: 'The candidate', company: '{{company}}', caseworker: 'A consultant' },
    company: { candidate: 'The candidate', company: 'A colleague', caseworker: 'The consultant' },
  },
  empty: {
    you: 'Here you and the workplace can write to each other. They do not see your name here.',
    she: 'Here the candidate, the company and you can write to each other.',
    company: 'Here you and the candidate can write to each other.',
  },
  anonymous: {
    you: 'They do not know who you are. Leave out name, phone, e-mail and links. Your consultant can read it, too.',
    she: 'The company does not know who it is. Leave out name, phone, e-mail and links. Both sides read it.',
    company:
      'You learn who it is when there is a yes. Leave out phone, e-mail and links. The consultant can read it, too.',
  },
  open: {
    you: 'The workplace and your consultant can read it. Leave out your CPR number.',
    she: 'Both sides read it. Leave out CPR numbers.',
    company: 'The candidate and the consultant can read it. Leave out CPR numbers.',
  },
  over: {
    you: 'It has ended. The workplace can no longer read this.',
    she: 'It has ended. The company can no longer read this.',
    company: 'It has ended.',
  },
}
