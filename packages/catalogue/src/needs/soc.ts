import type { NeedEntry } from '../types.ts'

/** SOC: people around me. */
export const soc: readonly NeedEntry[] = [
  {
    code: 'SOC-01',
    group: 'SOC',
    kind: 'number',
    unit: 'people',
    direction: 'at-most',
    values: [2, 3, 4, 5, 6, 8, 10, 15, 20],
    usual: 4,
    need: {
      da: 'Få kolleger omkring mig, højst {n} personer i rummet',
      en: 'Few colleagues around me, at most {n} people in the room',
    },
    everyday: {
      da: 'Jeg trives bedst med få mennesker omkring mig',
      en: 'I thrive best with few people around me',
    },
    condition: {
      da: 'Højst {n} personer i rummet',
      en: 'At most {n} people in the room',
    },
    question: {
      da: 'Hvor mange er der højst i rummet på én gang?',
      en: 'How many people are in the room at most at one time?',
    },
    adaptableQuestion: {
      da: 'Hvor få kan det blive, fx på en anden tid eller plads?',
      en: 'How few can it be, for example at another time or place?',
    },
    example: {
      da: 'Fx et bord i det lille lokale i stedet for midt i det store',
      en: 'For example a desk in the small room instead of in the middle of the large one',
    },
    schemes: ['workplace-adaptation'],
  },
  {
    code: 'SOC-02',
    group: 'SOC',
    kind: 'answer',
    need: {
      da: 'Ingen eller kun lidt kontakt med kunder',
      en: 'No or only little contact with customers',
    },
    everyday: {
      da: 'Jeg arbejder bedst bag kulissen',
      en: 'I work best behind the scenes',
    },
    condition: {
      da: 'Opgaven er uden kontakt med kunder',
      en: 'The work is without contact with customers',
    },
    question: {
      da: 'Kan opgaven løses uden kontakt med kunder?',
      en: 'Can the work be done without contact with customers?',
    },
    example: {
      da: 'Fx at fylde hylder, før butikken åbner',
      en: 'For example filling shelves before the shop opens',
    },
    schemes: [],
  },
  {
    code: 'SOC-03',
    group: 'SOC',
    kind: 'answer',
    need: {
      da: 'Ingen samtaler med konflikt',
      en: 'No conversations with conflict',
    },
    everyday: {
      da: 'Jeg har det bedst, hvor tonen er god',
      en: 'I do best where the tone is good',
    },
    condition: {
      da: 'Ingen klager, inkasso eller lignende',
      en: 'No complaints, debt collection or the like',
    },
    question: {
      da: 'Er opgaven fri for klager og svære samtaler?',
      en: 'Is the work free from complaints and difficult conversations?',
    },
    example: {
      da: 'Fx at en kollega tager over, når en kunde er sur',
      en: 'For example a colleague taking over when a customer is upset',
    },
    schemes: [],
  },
  {
    code: 'SOC-04',
    group: 'SOC',
    kind: 'answer',
    need: { da: 'En fast kontaktperson', en: 'A fixed contact person' },
    everyday: {
      da: 'Jeg vil gerne vide, hvem jeg går til',
      en: 'I like to know whom to go to',
    },
    condition: {
      da: 'Der er en bestemt kontaktperson hver dag',
      en: 'There is a named contact person every day',
    },
    question: {
      da: 'Er der en bestemt kontaktperson hver dag?',
      en: 'Is there a named contact person every day?',
    },
    example: {
      da: 'Fx én at gå til, og en anden, når den første har fri',
      en: 'For example one person to go to, and another when the first is off',
    },
    schemes: ['mentor'],
  },
  {
    code: 'SOC-05',
    group: 'SOC',
    kind: 'answer',
    need: {
      da: 'Tydelig og direkte besked',
      en: 'Clear and direct communication',
    },
    everyday: {
      da: 'Jeg vil gerne have det at vide, som det er',
      en: 'I like to be told things as they are',
    },
    condition: {
      da: 'Det siges eller skrives klart, hvad der ventes',
      en: 'What is expected is said or written clearly',
    },
    question: {
      da: 'Siger eller skriver I klart, hvad I venter?',
      en: 'Do you say or write clearly what you expect?',
    },
    example: {
      da: 'Fx "vær færdig kl. 11" og ikke "når du lige får tid"',
      en: 'For example "be done by 11" and not "whenever you get round to it"',
    },
    schemes: ['mentor'],
  },
  {
    code: 'SOC-06',
    group: 'SOC',
    kind: 'answer',
    need: { da: 'Ikke arbejde alene', en: 'Not working alone' },
    everyday: {
      da: 'Jeg er tryg, når en kollega er tæt på',
      en: 'I feel safe when a colleague is close by',
    },
    condition: {
      da: 'Der er altid en kollega i nærheden',
      en: 'There is always a colleague nearby',
    },
    question: {
      da: 'Er der altid en kollega i nærheden?',
      en: 'Is there always a colleague nearby?',
    },
    example: {
      da: 'Fx at man er to om at lukke butikken',
      en: 'For example being two to close the shop',
    },
    schemes: ['personal-assistance'],
  },
  {
    code: 'SOC-07',
    group: 'SOC',
    kind: 'answer',
    need: { da: 'Kunne arbejde alene', en: 'Being able to work alone' },
    everyday: {
      da: 'Jeg arbejder godt for mig selv',
      en: 'I work well on my own',
    },
    condition: {
      da: 'Opgaven kan løses alene',
      en: 'The work can be done alone',
    },
    question: {
      da: 'Kan opgaven løses alene?',
      en: 'Can the work be done alone?',
    },
    example: {
      da: 'Fx at slå græs, mens de andre er på kontoret',
      en: 'For example mowing the lawn while the others are in the office',
    },
    schemes: [],
  },
  {
    code: 'SOC-08',
    group: 'SOC',
    kind: 'answer',
    need: { da: 'Det fælles er frivilligt', en: 'Social events are optional' },
    everyday: {
      da: 'Jeg vil gerne selv vælge, om jeg spiser med',
      en: 'I like to choose whether I join for lunch',
    },
    condition: {
      da: 'Møder og frokost kan vælges fra',
      en: 'Meetings and lunch can be opted out of',
    },
    question: {
      da: 'Kan man vælge frokost og fester fra?',
      en: 'Can one opt out of lunch and parties?',
    },
    example: {
      da: 'Fx at det er helt fint at spise sin mad for sig selv',
      en: "For example that it is quite all right to eat on one's own",
    },
    schemes: [],
  },
]
