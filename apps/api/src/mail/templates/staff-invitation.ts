import { oneLine, type Template } from '../template.ts'

interface Data {
  readonly name: string
  readonly place: string
  readonly link: string
  readonly days: number
}

export const staffInvitation: Template<Data> = {
  da: ({ name, place, link, days }) => ({
    subject: 'Din adgang til Fleksbro',
    paragraphs: [
      `Hej ${oneLine(name)}`,
      `Du skal arbejde med Fleksbro for ${oneLine(place)}. Åbn linket og vælg en adgangskode:\n${link}`,
      `Linket virker én gang og i ${days} dage.`,
    ],
  }),
  en: ({ name, place, link, days }) => ({
    subject: 'Your access to Fleksbro',
    paragraphs: [
      `Hello ${oneLine(name)}`,
      `You will work with Fleksbro for ${oneLine(place)}. Open the link and choose a password:\n${link}`,
      `The link works once and for ${days} days.`,
    ],
  }),
}
