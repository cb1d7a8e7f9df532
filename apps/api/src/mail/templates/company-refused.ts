import { oneLine, type Template } from '../template.ts'

interface Data {
  readonly company: string
  readonly place: string
}

/** The reason is read after log-in. */
export const companyRefused: Template<Data> = {
  da: ({ company, place }, { publicUrl }) => ({
    subject: 'Svar på jeres tilmelding til Fleksbro',
    paragraphs: [
      'Hej',
      `${oneLine(place)} har svaret på tilmeldingen af ${oneLine(company)}. Læs svaret her:\n${publicUrl}`,
    ],
  }),
  en: ({ company, place }, { publicUrl }) => ({
    subject: 'An answer to your registration',
    paragraphs: [
      'Hello',
      `${oneLine(place)} has answered the registration of ${oneLine(company)}. Read the answer here:\n${publicUrl}`,
    ],
  }),
}
