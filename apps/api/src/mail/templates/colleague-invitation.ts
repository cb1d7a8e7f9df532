import { oneLine, type Template } from '../template.ts'

interface Data {
  readonly name: string
  readonly company: string
  readonly invitedBy: string
  readonly link: string
  readonly days: number
}

export const colleagueInvitation: Template<Data> = {
  da: ({ name, company, invitedBy, link, days }) => ({
    subject: 'En kollega har inviteret dig til Fleksbro',
    paragraphs: [
      `Hej ${oneLine(name)}`,
      `${oneLine(invitedBy)} har inviteret dig til at være med for ${oneLine(company)}.`,
      `Åbn linket og vælg en adgangskode:\n${link}`,
      `Linket virker én gang og i ${days} dage. Kender du ikke ${oneLine(invitedBy)}, så lad det bare ligge.`,
    ],
  }),
  en: ({ name, company, invitedBy, link, days }) => ({
    subject: 'A colleague has invited you to Fleksbro',
    paragraphs: [
      `Hello ${oneLine(name)}`,
      `${oneLine(invitedBy)} has invited you to take part for ${oneLine(company)}.`,
      `Open the link and choose a password:\n${link}`,
      `The link works once and for ${days} days. If you do not know ${oneLine(invitedBy)}, just leave it.`,
    ],
  }),
}
