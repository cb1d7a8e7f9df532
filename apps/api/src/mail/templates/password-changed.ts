import type { Template } from '../template.ts'

/** Tells the owner, in case somebody else did it. */
export const passwordChanged: Template<undefined> = {
  da: (_, { publicUrl }) => ({
    subject: 'Din adgangskode er ændret',
    paragraphs: [
      'Hej',
      'Din adgangskode til Fleksbro er ændret, og du er logget ud alle steder.',
      `Er det ikke dig, så vælg straks en ny her:\n${publicUrl}`,
    ],
  }),
  en: (_, { publicUrl }) => ({
    subject: 'Your password has been changed',
    paragraphs: [
      'Hello',
      'Your password for Fleksbro has been changed, and you are signed out everywhere.',
      `If it was not you, choose a new one here at once:\n${publicUrl}`,
    ],
  }),
}
