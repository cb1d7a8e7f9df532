import type { NeedEntry } from '../types.ts'

/** KOG: tasks and overview. */
export const kog: readonly NeedEntry[] = [
  {
    code: 'KOG-01',
    group: 'KOG',
    kind: 'answer',
    need: { da: 'Én opgave ad gangen', en: 'One task at a time' },
    everyday: {
      da: 'Jeg har det bedst med én ting ad gangen',
      en: 'I do best with one thing at a time',
    },
    condition: {
      da: 'Opgaver gives én ad gangen',
      en: 'Tasks are given one at a time',
    },
    question: {
      da: 'Kan opgaver gives én ad gangen?',
      en: 'Can tasks be given one at a time?',
    },
    example: {
      da: 'Fx at den næste kasse først kommer, når den første er pakket',
      en: 'For example the next box only coming when the first is packed',
    },
    schemes: ['personal-assistance', 'mentor'],
  },
  {
    code: 'KOG-02',
    group: 'KOG',
    kind: 'answer',
    need: {
      da: 'Afgrænsede, tydelige opgaver',
      en: 'Delimited, well-defined tasks',
    },
    everyday: {
      da: 'Jeg kan godt lide at vide, hvornår jeg er færdig',
      en: 'I like to know when I am done',
    },
    condition: {
      da: 'Opgaven har tydelig start og slutning',
      en: 'The task has a clear beginning and end',
    },
    question: {
      da: 'Har opgaven en tydelig start og slutning?',
      en: 'Does the task have a clear beginning and end?',
    },
    example: {
      da: 'Fx "fyld de tre hylder ved døren" og ikke "hjælp til i butikken"',
      en: 'For example "fill the three shelves by the door" and not "help out in the shop"',
    },
    schemes: ['mentor'],
  },
  {
    code: 'KOG-03',
    group: 'KOG',
    kind: 'answer',
    need: {
      da: 'Fast struktur og kendte rutiner',
      en: 'Fixed structure and familiar routines',
    },
    everyday: {
      da: 'Jeg er tryg, når dagene ligner hinanden',
      en: 'I feel safe when the days are alike',
    },
    condition: {
      da: 'Samme rutine de fleste dage',
      en: 'The same routine most days',
    },
    question: {
      da: 'Er rutinen den samme de fleste dage?',
      en: 'Is the routine the same most days?',
    },
    example: {
      da: 'Fx altid først posten, så kopirummet og så køkkenet',
      en: 'For example always first the post, then the copy room, then the kitchen',
    },
    schemes: [],
  },
  {
    code: 'KOG-04',
    group: 'KOG',
    kind: 'answer',
    need: {
      da: 'Skriftlige instruktioner eller tjekliste',
      en: 'Written instructions or a checklist',
    },
    everyday: {
      da: 'Jeg husker bedst, når det står på papir',
      en: 'I remember best when it is on paper',
    },
    condition: {
      da: 'Opgaven er beskrevet trin for trin',
      en: 'The task is described step by step',
    },
    question: {
      da: 'Er opgaven beskrevet trin for trin?',
      en: 'Is the task described step by step?',
    },
    example: {
      da: 'Fx et ark med billeder, der hænger ved vasken',
      en: 'For example a sheet with pictures by the sink',
    },
    schemes: ['personal-assistance', 'mentor'],
  },
  {
    code: 'KOG-05',
    group: 'KOG',
    kind: 'answer',
    need: {
      da: 'Ekstra tid til at lære og få vist igen',
      en: 'Extra time to learn and be shown again',
    },
    everyday: {
      da: 'Jeg lærer det godt, når jeg må få det vist flere gange',
      en: 'I learn it well when I am shown it several times',
    },
    condition: {
      da: 'En bestemt person oplærer i ro',
      en: 'One particular person trains without haste',
    },
    question: {
      da: 'Er der en bestemt person, der kan oplære i ro?',
      en: 'Is there one particular person who can train without haste?',
    },
    example: {
      da: 'Fx at den samme kollega viser opgaven tre dage i træk',
      en: 'For example the same colleague showing the task three days in a row',
    },
    schemes: ['mentor', 'personal-assistance', 'praktik-first'],
  },
  {
    code: 'KOG-06',
    group: 'KOG',
    kind: 'number',
    unit: 'minutes',
    direction: 'at-least',
    values: [10, 15, 20, 30, 45, 60, 90, 120],
    usual: 30,
    need: {
      da: 'Få afbrydelser, mindst {n} minutter i ro',
      en: 'Few interruptions, at least {n} minutes undisturbed',
    },
    everyday: {
      da: 'Jeg arbejder bedst, når jeg får lov at gøre det færdigt',
      en: 'I work best when I am left to finish things',
    },
    condition: {
      da: 'Man kan arbejde uforstyrret i mindst {n} minutter',
      en: 'One can work undisturbed for at least {n} minutes',
    },
    question: {
      da: 'Hvor mange minutter kan man arbejde uden at blive afbrudt?',
      en: 'For how many minutes can one work without being interrupted?',
    },
    adaptableQuestion: {
      da: 'Hvor mange minutter kan det blive, hvis I prøver?',
      en: 'How many minutes can it be, if you try?',
    },
    example: {
      da: 'Fx at en kollega tager telefonen den første time',
      en: 'For example a colleague answering the phone for the first hour',
    },
    schemes: ['workplace-adaptation'],
  },
  {
    code: 'KOG-07',
    group: 'KOG',
    kind: 'answer',
    need: { da: 'Hjælp til at prioritere', en: 'Help to prioritise' },
    everyday: {
      da: 'Jeg vil gerne aftale, hvad der er vigtigst i dag',
      en: 'I like to agree on what matters most today',
    },
    condition: {
      da: 'Dagens opgaver aftales ved start',
      en: "The day's tasks are agreed at the start",
    },
    question: {
      da: 'Kan dagens opgaver aftales, når man møder?',
      en: "Can the day's tasks be agreed on arrival?",
    },
    example: {
      da: 'Fx fem minutter hver morgen, hvor I vælger de tre første ting',
      en: 'For example five minutes every morning to choose the first three things',
    },
    schemes: ['personal-assistance', 'mentor'],
  },
  {
    code: 'KOG-08',
    group: 'KOG',
    kind: 'number',
    unit: 'days',
    direction: 'at-least',
    values: [2, 3, 5, 7, 14],
    usual: 2,
    need: {
      da: 'Besked om ændringer mindst {n} dage før',
      en: 'Notice of changes at least {n} days ahead',
    },
    everyday: {
      da: 'Jeg har det bedst, når jeg ved det i god tid',
      en: 'I do best when I know in good time',
    },
    condition: {
      da: 'Ændringer meldes mindst {n} dage før',
      en: 'Changes are announced at least {n} days ahead',
    },
    question: {
      da: 'Hvor mange dage før får man besked om ændringer?',
      en: 'How many days ahead are changes announced?',
    },
    adaptableQuestion: {
      da: 'Hvor mange dage før kan I love at give besked?',
      en: 'How many days ahead can you promise to announce them?',
    },
    example: {
      da: 'Fx at planen for næste uge er klar om onsdagen',
      en: "For example next week's plan being ready on Wednesday",
    },
    schemes: [],
  },
  {
    code: 'KOG-09',
    group: 'KOG',
    kind: 'answer',
    need: {
      da: 'Ikke mange detaljer at huske',
      en: 'Not many details to remember',
    },
    everyday: {
      da: 'Jeg skriver gerne ned, så jeg er sikker',
      en: 'I like to write things down to be sure',
    },
    condition: {
      da: 'Huskelister og opslag må bruges',
      en: 'Memory aids and notices may be used',
    },
    question: {
      da: 'Må man bruge huskelister og opslag?',
      en: 'May one use memory aids and notices?',
    },
    example: {
      da: 'Fx et opslag over vasken, der viser, hvor alt skal hen',
      en: 'For example a notice above the sink showing where everything goes',
    },
    schemes: ['aids', 'personal-assistance'],
  },
  {
    code: 'KOG-10',
    group: 'KOG',
    kind: 'answer',
    need: {
      da: 'Støtte til at læse og skrive',
      en: 'Support to read and write',
    },
    everyday: {
      da: 'Jeg får det bedst med, når nogen siger eller viser det',
      en: 'I take things in best when somebody says or shows them',
    },
    condition: {
      da: 'Billeder, tale eller læsehjælp kan bruges',
      en: 'Pictures, speech or reading help can be used',
    },
    question: {
      da: 'Kan man bruge billeder, tale eller læsehjælp?',
      en: 'Can one use pictures, speech or reading help?',
    },
    example: {
      da: 'Fx at beskeder tales ind, eller at telefonen læser op',
      en: 'For example spoken messages, or a phone that reads aloud',
    },
    schemes: ['reading-technology', 'speech-recognition', 'personal-assistance'],
  },
  {
    code: 'KOG-11',
    group: 'KOG',
    kind: 'answer',
    need: {
      da: 'Ikke betjene farlige maskiner',
      en: 'Not operating dangerous machines',
    },
    everyday: {
      da: 'Jeg har det bedst med opgaver uden farlige maskiner',
      en: 'I do best with tasks without dangerous machines',
    },
    condition: {
      da: 'Farlige maskiner indgår ikke',
      en: 'Dangerous machines are not part of it',
    },
    question: {
      da: 'Kan opgaven løses uden farlige maskiner?',
      en: 'Can the work be done without dangerous machines?',
    },
    example: {
      da: 'Fx at en kollega saver, og man selv maler og samler',
      en: 'For example a colleague sawing while one paints and assembles',
    },
    schemes: [],
  },
]
