import type { Template } from '../template.ts'

/** To somebody who signs up with an e-mail that has an account: the page answers alike, only the inbox is told. */
export const accountExists: Template<undefined> = {
  da: (_, { publicUrl }) => ({
    subject: 'Du har allerede en konto i Fleksbro',
    paragraphs: [
      'Hej',
      `Din e-mail har allerede en konto. Log ind her, eller bed om en ny adgangskode:\n${publicUrl}`,
      'Er det ikke dig, der har tilmeldt dig, så lad det bare ligge.',
    ],
  }),
  en: (_, { publicUrl }) => ({
    subject: 'You already have an account in Fleksbro',
    paragraphs: [
      'Hello',
      `Your e-mail already has an account. Sign in here, or ask for a new password:\n${publicUrl}`,
      'If it was not you who signed up, just leave it.',
    ],
  }),
}
