import type { Scheme } from './types.ts'

/**
 * Compensation schemes that can help where a workplace itself cannot. They stand beside a gap and never change a verdict.
 * The municipality decides on each case; the texts promise nothing and name no rates, since the rules are dated per municipality.
 */
export const schemes: readonly Scheme[] = [
  {
    id: 'personal-assistance',
    label: { da: 'Personlig assistance', en: 'Personal assistance' },
    about: {
      da: 'En kollega får tid til at hjælpe med det praktiske, mens man selv klarer det faglige; det søges hos kommunen.',
      en: 'A colleague gets time to help with practical things while the person masters the trade; applied for at the municipality.',
    },
  },
  {
    id: 'aids',
    label: { da: 'Hjælpemidler', en: 'Aids' },
    about: {
      da: 'Redskaber, som afgør, om jobbet kan lade sig gøre, og som der ikke plejer at være; man låner dem eller får tilskud.',
      en: 'Tools that decide whether the job is possible and are not normally there; on loan or with a grant.',
    },
  },
  {
    id: 'workplace-adaptation',
    label: { da: 'Indretning af arbejdspladsen', en: 'Adapting the workplace' },
    about: {
      da: 'Mindre ændringer af pladsen, som afgør, om jobbet kan lade sig gøre; søges hos kommunen.',
      en: 'Smaller changes to the workspace that decide whether the job is possible; applied for at the municipality.',
    },
  },
  {
    id: 'mentor',
    label: { da: 'Mentor', en: 'Mentor' },
    about: {
      da: 'Støtte til at komme godt i gang og blive i jobbet, ofte fra en kollega; spørg kommunen, om det er muligt nu.',
      en: 'Support to get started and stay in the job, often from a colleague; ask the municipality whether it is possible now.',
    },
  },
  {
    id: 'reading-technology',
    label: {
      da: 'Læse- og skriveteknologi',
      en: 'Reading and writing technology',
    },
    about: {
      da: 'Programmer, der læser op og hjælper med at stave; kan måske søges som hjælpemiddel.',
      en: 'Programs that read aloud and help with spelling; may be applied for as an aid.',
    },
  },
  {
    id: 'speech-recognition',
    label: { da: 'Tale til tekst', en: 'Speech recognition' },
    about: {
      da: 'Et program skriver det, man siger; kan måske søges som hjælpemiddel.',
      en: 'A program writes what is said; may be applied for as an aid.',
    },
  },
  {
    id: 'screen-reader',
    label: {
      da: 'Skærmlæser og forstørrelse',
      en: 'Screen reader and enlargement',
    },
    about: {
      da: 'Et program læser skærmen op eller gør den større; kan måske søges som hjælpemiddel.',
      en: 'A program reads the screen aloud or enlarges it; may be applied for as an aid.',
    },
  },
  {
    id: 'hearing-technology',
    label: { da: 'Høreteknik', en: 'Hearing technology' },
    about: {
      da: 'Teknik, der gør lyden tydelig, også til møder; kan måske søges som hjælpemiddel.',
      en: 'Technology that makes sound clear, also at meetings; may be applied for as an aid.',
    },
  },
  {
    id: 'sign-language-interpreter',
    label: { da: 'Tegnsprogstolk', en: 'Sign language interpreter' },
    about: {
      da: 'En tolk er med ved møder og oplæring; spørg kommunen, hvem der kan give den.',
      en: 'An interpreter joins meetings and training; ask the municipality who can provide one.',
    },
  },
  {
    id: 'transport',
    label: { da: 'Hjælp til transport', en: 'Help with transport' },
    about: {
      da: 'Hjælp til at komme til og fra arbejde; spørg kommunen, om der er en ordning, der passer.',
      en: 'Help to get to and from work; ask the municipality whether there is a scheme that fits.',
    },
  },
  {
    id: 'praktik-first',
    label: { da: 'Praktik først', en: 'Work trial first' },
    about: {
      da: 'I prøver opgaven af sammen, før I laver aftale om job; det er uden løn, og kommunen skal sige ja først.',
      en: 'You try the work together before agreeing on a job; it is unpaid, and the municipality must say yes first.',
    },
  },
]

const byId = /* @__PURE__ */ new Map(schemes.map((scheme) => [scheme.id, scheme]))

/** The scheme with this id (`personal-assistance`), or undefined for an unknown one. */
export function schemeById(id: string): Scheme | undefined {
  return byId.get(id)
}
