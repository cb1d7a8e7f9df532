import { oneLine, type Template } from '../template.ts'

interface Data {
  readonly name: string
  /** The municipality. */
  readonly place: string
  readonly link: string
  readonly days: number
}

/** To a candidate, from the consultant. Says nothing of flex jobs in the subject. */
export const invitation: Template<Data> = {
  da: ({ name, place, link, days }) => ({
    subject: 'Du er inviteret til Fleksbro',
    paragraphs: [
      `Hej ${oneLine(name)}`,
      `${oneLine(place)} har inviteret dig til Fleksbro. Det er frivilligt, og du bestemmer selv, hvad andre kan se.`,
      `Åbn dit link og vælg en adgangskode:\n${link}`,
      `Linket virker én gang og i ${days} dage.`,
    ],
  }),
  en: ({ name, place, link, days }) => ({
    subject: 'You are invited to Fleksbro',
    paragraphs: [
      `Hello ${oneLine(name)}`,
      `${oneLine(place)} has invited you to Fleksbro. It is voluntary, and you decide what others can see.`,
      `Open your link and choose a password:\n${link}`,
      `The link works once and for ${days} days.`,
    ],
  }),
}
