import type { NeedEntry } from '../types.ts'

/** TEM: pace and responsibility. */
export const tem: readonly NeedEntry[] = [
  {
    code: 'TEM-01',
    group: 'TEM',
    kind: 'answer',
    need: { da: 'Roligt tempo', en: 'A calm pace' },
    everyday: { da: 'Jeg gør tingene godt i mit eget tempo', en: 'I do things well at my own pace' },
    condition: { da: 'Ingen akkord eller bånd med fast takt', en: 'No piecework and no line with a fixed pace' },
    question: {
      da: 'Kan man arbejde i roligt tempo, uden akkord og bånd?',
      en: 'Can the work be done at a calm pace, without piecework or a line?',
    },
    example: {
      da: 'Fx at pakke varer ved et bord, hvor ingen tæller stykker',
      en: 'For example packing goods at a table where nobody counts pieces',
    },
    schemes: [],
  },
  {
    code: 'TEM-02',
    group: 'TEM',
    kind: 'answer',
    need: { da: 'Ingen stramme frister', en: 'No tight deadlines' },
    everyday: { da: 'Jeg har det bedst, når det ikke haster', en: 'I do best when there is no rush' },
    condition: { da: 'Opgaven kan vente en dag', en: 'The work can wait a day' },
    question: {
      da: 'Kan opgaven vente til i morgen, hvis den ikke bliver nået?',
      en: 'Can the work wait until tomorrow if it is not finished?',
    },
    example: {
      da: 'Fx at arkivet er ryddet, når ugen er gået, og ikke inden frokost',
      en: 'For example clearing the archive by the end of the week, not before lunch',
    },
    schemes: [],
  },
  {
    code: 'TEM-03',
    group: 'TEM',
    kind: 'answer',
    need: { da: 'Selv bestemme rækkefølgen', en: 'Free choice of order' },
    everyday: { da: 'Jeg vil gerne selv vælge, hvad jeg tager først', en: 'I like to choose what I do first' },
    condition: { da: 'Rækkefølgen er fri', en: 'The order is free' },
    question: { da: 'Kan man selv vælge rækkefølgen?', en: 'Is the order free to choose?' },
    example: {
      da: 'Fx fem rum at gøre rent, hvor man selv vælger det første',
      en: 'For example five rooms to clean, and a free choice of where to begin',
    },
    schemes: [],
  },
  {
    code: 'TEM-04',
    group: 'TEM',
    kind: 'answer',
    need: { da: 'Ikke eneansvar for kritiske opgaver', en: 'Not alone responsible for critical work' },
    everyday: { da: 'Jeg er tryg, når en kollega kan tage over', en: 'I feel safe when a colleague can take over' },
    condition: { da: 'En kollega kan tage over', en: 'A colleague can take over' },
    question: { da: 'Kan en kollega tage over, hvis der er brug for det?', en: 'Can a colleague take over if needed?' },
    example: {
      da: 'Fx at en anden også har nøglen og ved, hvordan man lukker',
      en: 'For example another person also having the key and knowing how to close up',
    },
    schemes: [],
  },
]
