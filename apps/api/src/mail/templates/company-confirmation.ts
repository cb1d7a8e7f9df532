import { oneLine, type Template } from '../template.ts'

interface Data {
  readonly name: string
  readonly company: string
  readonly link: string
  readonly days: number
}

/** To whoever registered a company: proves that the e-mail is theirs. */
export const companyConfirmation: Template<Data> = {
  da: ({ name, company, link, days }) => ({
    subject: 'Bekræft jeres tilmelding til Fleksbro',
    paragraphs: [
      `Hej ${oneLine(name)}`,
      `Tak, fordi ${oneLine(company)} vil være med. Åbn linket og vælg en adgangskode:\n${link}`,
      `Derefter hører I fra en konsulent. Linket virker én gang og i ${days} dage.`,
      'Har du ikke tilmeldt nogen, så lad det bare ligge. Så sker der ikke mere.',
    ],
  }),
  en: ({ name, company, link, days }) => ({
    subject: 'Confirm that you join Fleksbro',
    paragraphs: [
      `Hello ${oneLine(name)}`,
      `Thank you for letting ${oneLine(company)} join. Open the link and choose a password:\n${link}`,
      `Then a consultant will be in touch. The link works once and for ${days} days.`,
      'If you did not sign anybody up, just leave it. Nothing more will happen.',
    ],
  }),
}
