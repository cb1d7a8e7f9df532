import { oneLine, type Template } from '../template.ts'

interface Data {
  readonly name: string
  readonly company: string
}

/** To somebody who registers a company that is here already: a colleague lets people in, not a form. */
export const companyExists: Template<Data> = {
  da: ({ name, company }) => ({
    subject: 'Din virksomhed er allerede i Fleksbro',
    paragraphs: [
      `Hej ${oneLine(name)}`,
      `${oneLine(company)} er allerede med under det CVR-nummer, du skrev. Bed en kollega om at invitere dig, eller ring til jeres konsulent i kommunen.`,
      'Har du ikke tilmeldt nogen, så lad det bare ligge.',
    ],
  }),
  en: ({ name, company }) => ({
    subject: 'Your company is already in Fleksbro',
    paragraphs: [
      `Hello ${oneLine(name)}`,
      `${oneLine(company)} is already here under the CVR number you wrote. Ask a colleague to invite you, or call your consultant in the municipality.`,
      'If you did not sign anybody up, just leave it.',
    ],
  }),
}
