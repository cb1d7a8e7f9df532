import type { words as danish } from '../da/account.ts'
import type { Translated } from '../words.ts'

export const words: Translated<typeof danish> = {
  title: 'My account',
  lead: 'Your name, phone and language. Your e-mail is {{email}}',
  name: 'Name',
  phone: 'Phone (optional)',
  phoneHint: 'Leave the field empty if the number is not to stand here.',
  language: 'Language in mails and here',
  save: 'Save',
  saved: 'Saved',
  password: {
    title: 'Password',
    text: 'If you want a new one, we send a link to your e-mail.',
    link: 'Choose a new password',
  },
  reading: {
    title: 'Show when you have read',
    text: 'Those you write with can see when you have read their message. You can turn it off.',
    shows: 'Others may see when I have read',
  },
  everywhere: {
    title: 'Log out on all devices',
    text: 'Have you been logged in on a phone or computer of somebody else? You can log out everywhere at once.',
    do: 'Log out on all devices',
    ask: 'Log out everywhere?',
    consequence:
      'You are logged out everywhere at once, here too. What you typed and did not send disappears from this device.',
  },
}
