import type { Template } from '../template.ts'

export const sessionReuse: Template<undefined> = {
  da: (_, { publicUrl }) => ({
    subject: 'Vi har logget dig ud for en sikkerheds skyld',
    paragraphs: [
      'Hej',
      'Et gammelt spor af dit login til Fleksbro blev brugt igen. Det kan være din egen browser, men det kan også være en anden. Derfor har vi logget det login ud.',
      `Log ind igen, og vælg en ny adgangskode, hvis du er i tvivl:\n${publicUrl}`,
    ],
  }),
  en: (_, { publicUrl }) => ({
    subject: 'We signed you out to be safe',
    paragraphs: [
      'Hello',
      'An old trace of your log-in to Fleksbro was used again. It may be your own browser, but it may also be somebody else. So we ended that log-in.',
      `Sign in again, and choose a new password if you are in doubt:\n${publicUrl}`,
    ],
  }),
}
