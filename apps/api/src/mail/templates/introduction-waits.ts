import type { Template } from '../template.ts'

/** To whoever has not answered for some days. A no is an answer, too. */
export const introductionWaits: Template<undefined> = {
  da: (_, { publicUrl }) => ({
    subject: 'Der er nogen, der venter på dit svar',
    paragraphs: [
      'Hej',
      `Der er nogen, der venter på dit svar. Et nej er også et svar. Log ind og svar her:\n${publicUrl}`,
    ],
  }),
  en: (_, { publicUrl }) => ({
    subject: 'Somebody is waiting for your answer',
    paragraphs: [
      'Hello',
      `Somebody is waiting for your answer. A no is an answer, too. Sign in and answer here:\n${publicUrl}`,
    ],
  }),
}
