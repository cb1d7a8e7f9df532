import type { words as danish } from '../da/log-in.ts'
import type { Translated } from '../words.ts'

export const words: Translated<typeof danish> = {
  title: 'Log in',
  heading: 'Good to see you again',
  email: 'E-mail',
  password: 'Password',
  show: 'Show',
  thePassword: 'the password',
  submit: 'Log in',
  forgotten: 'I have forgotten my password',
  invited: 'First time here? Use the link in your invitation. If you have none, ask your consultant.',
  company: 'Do you have a workplace? Join Fleksbro',
  next: 'Log in, and you get to where you were going.',
  forgot: {
    title: 'Forgotten password',
    lead: 'Write your e-mail. We send you a link to choose a new one.',
    submit: 'Send me a link',
    sentTitle: 'Check your e-mail',
    sent: 'If there is a user with {{email}}, we have sent a link. It works for an hour.',
    wait: 'Nothing there? Look in the spam folder, wait a few minutes, or ask your consultant.',
    again: 'Write another e-mail',
    back: 'Back to log in',
  },
  reset: {
    title: 'New password',
    lead: 'Choose a new one. Afterwards you are logged out everywhere else.',
    password: 'New password',
    hint: 'At least 12 characters. A few words in a row are the easiest to remember.',
    submit: 'Save the new one',
    done: 'Your new password is saved. Log in with it.',
    goneTitle: 'The link no longer works',
    gone: 'A link works once and for an hour. Get a new one, and you are on your way in a moment.',
    new: 'Get a new link',
  },
}
