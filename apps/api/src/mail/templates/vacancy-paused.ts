import type { Template } from '../template.ts'

/** To a company whose vacancy was paused because people got no answer. */
export const vacancyPaused: Template<undefined> = {
  da: (_, { publicUrl }) => ({
    subject: 'Jeres stilling er sat på pause',
    paragraphs: [
      'Hej',
      `Flere har ventet på svar fra jer uden at få det. Derfor har vi sat stillingen på pause, så ingen nye venter. I kan vise den igen, når I har tid:\n${publicUrl}`,
    ],
  }),
  en: (_, { publicUrl }) => ({
    subject: 'Your vacancy is paused',
    paragraphs: [
      'Hello',
      `Several people waited for your answer and got none. So we have paused the vacancy, and nobody new will wait. Show it again when you have time:\n${publicUrl}`,
    ],
  }),
}
