import type { Template } from '../template.ts'

/** One kind for everything that happens between a candidate and a company: the inbox learns nothing. */
export const introductionNews: Template<undefined> = {
  da: (_, { publicUrl }) => ({
    subject: 'Der er nyt til dig i Fleksbro',
    paragraphs: ['Hej', `Der er nyt til dig. Log ind og læs det her:\n${publicUrl}`],
  }),
  en: (_, { publicUrl }) => ({
    subject: 'There is news for you in Fleksbro',
    paragraphs: ['Hello', `There is news for you. Sign in and read it here:\n${publicUrl}`],
  }),
}
