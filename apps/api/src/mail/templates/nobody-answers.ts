import type { Template } from '../template.ts'

/** To a consultant: somebody has waited for a week, or a vacancy was paused because its company does not answer. */
export const nobodyAnswers: Template<undefined> = {
  da: (_, { publicUrl }) => ({
    subject: 'Nogen venter, og der kommer ikke svar',
    paragraphs: [
      'Hej',
      `Nogen har ventet længe på svar. Måske skal der ringes. Se, hvem det er, under I dag:\n${publicUrl}`,
    ],
  }),
  en: (_, { publicUrl }) => ({
    subject: 'Somebody waits, and no answer comes',
    paragraphs: [
      'Hello',
      `Somebody has waited long for an answer. Perhaps a call helps. See who it is under Today:\n${publicUrl}`,
    ],
  }),
}
