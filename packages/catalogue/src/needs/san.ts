import type { NeedEntry } from '../types.ts'

/** SAN: senses and surroundings. */
export const san: readonly NeedEntry[] = [
  {
    code: 'SAN-01',
    group: 'SAN',
    kind: 'answer',
    need: { da: 'Rolige, støjsvage omgivelser', en: 'Calm, quiet surroundings' },
    everyday: { da: 'Jeg arbejder bedst, når der er stille', en: 'I work best when it is quiet' },
    condition: { da: 'Eget rum eller roligt område', en: 'A private room or a quiet area' },
    question: {
      da: 'Er der et eget rum eller et roligt sted at arbejde?',
      en: 'Is there a private room or a quiet place to work?',
    },
    example: {
      da: 'Fx et kontor med en dør eller en plads langt fra larmen',
      en: 'For example an office with a door or a place far from the noise',
    },
    schemes: ['workplace-adaptation', 'aids'],
  },
  {
    code: 'SAN-02',
    group: 'SAN',
    kind: 'answer',
    need: { da: 'Et sted at trække sig tilbage', en: 'A place to withdraw' },
    everyday: { da: 'Jeg har brug for et stille sted til en pause', en: 'I need a quiet place for a break' },
    condition: { da: 'Der er et pauserum uden andre', en: 'There is a break room without others' },
    question: { da: 'Er der et sted, hvor man kan holde pause alene?', en: 'Is there a place to take a break alone?' },
    example: {
      da: 'Fx et lille mødelokale, man må bruge i ti minutter',
      en: 'For example a small meeting room that may be used for ten minutes',
    },
    schemes: ['workplace-adaptation'],
  },
  {
    code: 'SAN-03',
    group: 'SAN',
    kind: 'answer',
    need: { da: 'Dæmpet lys, eller lys man kan stille på', en: 'Dimmed or adjustable light' },
    everyday: { da: 'Jeg arbejder bedst, når lyset er blødt', en: 'I work best when the light is soft' },
    condition: { da: 'Lyset kan dæmpes, og intet blinker', en: 'The light can be dimmed, and nothing flickers' },
    question: { da: 'Kan lyset dæmpes, så intet blinker?', en: 'Can the light be dimmed, with nothing flickering?' },
    example: {
      da: 'Fx en lampe på bordet i stedet for lys i loftet',
      en: 'For example a lamp on the desk instead of light from the ceiling',
    },
    schemes: ['workplace-adaptation', 'aids'],
  },
  {
    code: 'SAN-04',
    group: 'SAN',
    kind: 'answer',
    need: { da: 'Uden stærke dufte, kemi og støv', en: 'Without strong scents, chemicals and dust' },
    everyday: { da: 'Jeg arbejder bedst i ren luft', en: 'I work best in clean air' },
    condition: { da: 'Ingen stærke dufte, kemi eller støv', en: 'No strong scents, chemicals or dust' },
    question: {
      da: 'Er stedet uden stærke dufte, kemi og støv?',
      en: 'Is the place without strong scents, chemicals and dust?',
    },
    example: {
      da: 'Fx sæbe uden duft og et rum langt fra værkstedet',
      en: 'For example soap without scent and a room far from the workshop',
    },
    schemes: ['workplace-adaptation'],
  },
  {
    code: 'SAN-05',
    group: 'SAN',
    kind: 'number',
    unit: 'minutes',
    direction: 'at-most',
    values: [15, 20, 30, 45, 60, 90, 120],
    usual: 30,
    need: { da: 'Skærm højst {n} minutter ad gangen', en: 'Screen at most {n} minutes at a time' },
    everyday: {
      da: 'Jeg skal have øjnene væk fra skærmen ind imellem',
      en: 'I need to take my eyes off the screen now and then',
    },
    condition: { da: 'Højst {n} minutter ved skærm ad gangen', en: 'At most {n} minutes of screen at a time' },
    question: {
      da: 'Hvor mange minutter sidder man højst ved skærm ad gangen?',
      en: 'How many minutes is the longest stretch at a screen?',
    },
    adaptableQuestion: { da: 'Hvor få minutter kan det blive?', en: 'How few minutes can it be?' },
    example: {
      da: 'Fx at man skifter mellem mails og papir, der skal sorteres',
      en: 'For example switching between e-mails and paper to be sorted',
    },
    schemes: ['screen-reader', 'speech-recognition'],
  },
  {
    code: 'SAN-06',
    group: 'SAN',
    kind: 'answer',
    need: { da: 'Tydelig lyd eller besked på skrift', en: 'Clear sound or written messages' },
    everyday: {
      da: 'Jeg får det hele med, når lyden er klar, eller det står skrevet',
      en: 'I get everything when the sound is clear or it is written down',
    },
    condition: {
      da: 'Vigtigt gives på skrift, og høreteknik kan bruges',
      en: 'Important things are given in writing, and hearing technology can be used',
    },
    question: {
      da: 'Kan vigtige ting gives på skrift, og kan høreteknik bruges?',
      en: 'Can important things be given in writing, and can hearing technology be used?',
    },
    example: {
      da: 'Fx en besked på skærmen i stedet for over en højttaler',
      en: 'For example a message on the screen instead of over a loudspeaker',
    },
    schemes: ['hearing-technology', 'sign-language-interpreter'],
  },
  {
    code: 'SAN-07',
    group: 'SAN',
    kind: 'answer',
    need: { da: 'Stor skrift, kontrast eller skærmlæser', en: 'Large print, contrast or a screen reader' },
    everyday: {
      da: 'Jeg læser bedst stor skrift, eller jeg lytter til teksten',
      en: 'I read large print best, or I listen to the text',
    },
    condition: { da: 'Systemer kan forstørres eller læses op', en: 'Systems can be enlarged or read aloud' },
    question: {
      da: 'Kan jeres systemer vises stort eller læses op?',
      en: 'Can your systems be shown large or read aloud?',
    },
    example: {
      da: 'Fx at kassen viser store tal, og at mails kan læses op',
      en: 'For example a till with large figures, and e-mails that can be read aloud',
    },
    schemes: ['screen-reader', 'aids', 'personal-assistance'],
  },
]
