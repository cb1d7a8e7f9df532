import { oneLine, type Template } from '../template.ts'

interface Data {
  readonly company: string
  readonly place: string
}

export const companyLetIn: Template<Data> = {
  da: ({ company, place }, { publicUrl }) => ({
    subject: 'I er med i Fleksbro',
    paragraphs: [
      'Hej',
      `${oneLine(place)} har sagt ja til ${oneLine(company)}. Nu kan I slå opgaver op:\n${publicUrl}`,
    ],
  }),
  en: ({ company, place }, { publicUrl }) => ({
    subject: 'You are in',
    paragraphs: [
      'Hello',
      `${oneLine(place)} has said yes to ${oneLine(company)}. You can now publish tasks:\n${publicUrl}`,
    ],
  }),
}
