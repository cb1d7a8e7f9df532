import type { Template } from '../template.ts'

export const passwordReset: Template<{ readonly link: string }> = {
  da: ({ link }) => ({
    subject: 'Vælg en ny adgangskode',
    paragraphs: [
      'Hej',
      `Her kan du vælge en ny adgangskode til Fleksbro:\n${link}`,
      'Linket virker én gang og i en time. Er det ikke dig, der har bedt om det, så lad det bare ligge.',
    ],
  }),
  en: ({ link }) => ({
    subject: 'Choose a new password',
    paragraphs: [
      'Hello',
      `Here you can choose a new password for Fleksbro:\n${link}`,
      'The link works once and for one hour. If you did not ask for it, just leave it.',
    ],
  }),
}
