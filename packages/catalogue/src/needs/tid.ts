import type { NeedEntry } from '../types.ts'

/** TID: working time and energy. */
export const tid: readonly NeedEntry[] = [
  {
    code: 'TID-01',
    group: 'TID',
    kind: 'profile',
    unit: 'hours',
    field: 'hours.max',
    need: { da: 'Højst {n} timer om ugen', en: 'At most {n} hours a week' },
    everyday: {
      da: 'Jeg har det bedst med få timer om ugen',
      en: 'I do best with few hours a week',
    },
    condition: {
      da: 'Opgaven kan løses på højst {n} timer om ugen',
      en: 'The work can be done in at most {n} hours a week',
    },
    question: {
      da: 'Kan opgaven løses på højst {n} timer om ugen?',
      en: 'Can the work be done in at most {n} hours a week?',
    },
    example: {
      da: 'Fx to formiddage på lageret i stedet for en hel uge',
      en: 'For example two mornings in the stockroom instead of a full week',
    },
    schemes: [],
  },
  {
    code: 'TID-02',
    group: 'TID',
    kind: 'profile',
    unit: 'hours',
    field: 'longestDay',
    need: {
      da: 'Korte arbejdsdage, højst {n} timer',
      en: 'Short working days, at most {n} hours',
    },
    everyday: {
      da: 'Jeg er bedst, når dagen er kort',
      en: 'I am at my best when the day is short',
    },
    condition: {
      da: 'Arbejdsdagen kan holdes på {n} timer',
      en: 'The working day can be kept to {n} hours',
    },
    question: {
      da: 'Kan en arbejdsdag holdes på højst {n} timer?',
      en: 'Can a working day be kept to at most {n} hours?',
    },
    example: {
      da: 'Fx fra kl. 9 til 12, og så er dagen slut',
      en: 'For example from 9 to 12, and then the day is over',
    },
    schemes: [],
  },
  {
    code: 'TID-03',
    group: 'TID',
    kind: 'answer',
    need: {
      da: 'Hviledag mellem arbejdsdage',
      en: 'A day of rest between working days',
    },
    everyday: {
      da: 'Jeg har brug for en fridag, før jeg kommer igen',
      en: 'I need a day off before I come back',
    },
    condition: {
      da: 'Arbejdsdage kan lægges med fri imellem',
      en: 'Working days can have a day off in between',
    },
    question: {
      da: 'Kan der være en fridag mellem to arbejdsdage?',
      en: 'Can there be a day off between two working days?',
    },
    example: {
      da: 'Fx mandag, onsdag og fredag',
      en: 'For example Monday, Wednesday and Friday',
    },
    schemes: [],
  },
  {
    code: 'TID-04',
    group: 'TID',
    kind: 'answer',
    need: { da: 'Faste dage og mødetider', en: 'Fixed days and times' },
    everyday: {
      da: 'Jeg har det bedst, når jeg møder på samme tid hver uge',
      en: 'I do best when I start at the same time every week',
    },
    condition: {
      da: 'Samme dage og tider hver uge',
      en: 'The same days and times every week',
    },
    question: {
      da: 'Er det de samme dage og tider hver uge?',
      en: 'Are the days and times the same every week?',
    },
    example: {
      da: 'Fx tirsdag og torsdag kl. 10 til 13 året rundt',
      en: 'For example Tuesday and Thursday from 10 to 13 all year round',
    },
    schemes: [],
  },
  {
    code: 'TID-05',
    group: 'TID',
    kind: 'answer',
    need: { da: 'Fleksibel mødetid', en: 'Flexible starting time' },
    everyday: {
      da: 'Nogle dage skal jeg bruge lidt mere tid på at komme i gang',
      en: 'Some days I need a little more time to get going',
    },
    condition: {
      da: 'Mødetiden kan flyttes samme dag',
      en: 'The starting time can be moved on the day',
    },
    question: {
      da: 'Kan mødetiden flyttes samme dag?',
      en: 'Can the starting time be moved on the day?',
    },
    example: {
      da: 'Fx en sms om, at man kommer kl. 10 i dag og ikke kl. 9',
      en: 'For example a text saying one comes at 10 today instead of 9',
    },
    schemes: [],
  },
  {
    code: 'TID-06',
    group: 'TID',
    kind: 'profile',
    unit: 'clock',
    field: 'notBefore',
    need: { da: 'Ikke møde før kl. {n}', en: 'Not starting before {n}' },
    everyday: {
      da: 'Jeg kommer bedst i gang lidt op ad dagen',
      en: 'I get going best a little later in the day',
    },
    condition: {
      da: 'Opgaven kan starte kl. {n} eller senere',
      en: 'The work can start at {n} or later',
    },
    question: {
      da: 'Kan opgaven starte kl. {n} eller senere?',
      en: 'Can the work start at {n} or later?',
    },
    example: {
      da: 'Fx at hylderne fyldes kl. 11 i stedet for kl. 7',
      en: 'For example filling the shelves at 11 instead of 7',
    },
    schemes: [],
  },
  {
    code: 'TID-07',
    group: 'TID',
    kind: 'profile',
    field: 'availability',
    need: { da: 'Kun dagtimer på hverdage', en: 'Daytime on weekdays only' },
    everyday: {
      da: 'Jeg har det bedst med fri om aftenen og i weekenden',
      en: 'I do best with evenings and weekends off',
    },
    condition: {
      da: 'Ingen aften, nat eller weekend',
      en: 'No evenings, nights or weekends',
    },
    question: {
      da: 'Ligger alt arbejde om dagen på hverdage?',
      en: 'Is all the work in the daytime on weekdays?',
    },
    example: {
      da: 'Fx mandag til fredag fra kl. 8 til 16, også når der er travlt',
      en: 'For example Monday to Friday from 8 to 16, also in busy times',
    },
    schemes: [],
  },
  {
    code: 'TID-08',
    group: 'TID',
    kind: 'answer',
    need: { da: 'Ekstra pauser efter behov', en: 'Extra breaks when needed' },
    everyday: {
      da: 'Jeg holder en kort pause, når jeg kan mærke, det er tid',
      en: 'I take a short break when I feel it is time',
    },
    condition: {
      da: 'Pauser kan tages, når der er brug for det',
      en: 'Breaks can be taken when they are needed',
    },
    question: {
      da: 'Kan man holde en pause, når der er brug for det?',
      en: 'Can one take a break when it is needed?',
    },
    example: {
      da: 'Fx ti minutter på en stol hver time',
      en: 'For example ten minutes on a chair every hour',
    },
    schemes: [],
  },
  {
    code: 'TID-09',
    group: 'TID',
    kind: 'answer',
    need: {
      da: 'Timer kan variere fra uge til uge',
      en: 'Hours can vary from week to week',
    },
    everyday: {
      da: 'Nogle uger kan jeg mere end andre',
      en: 'Some weeks I can do more than others',
    },
    condition: {
      da: 'Timerne kan fordeles over en periode',
      en: 'The hours can be spread over a period',
    },
    question: {
      da: 'Kan der være flere timer i en uge og færre i den næste?',
      en: 'Can there be more hours in one week and fewer in the next?',
    },
    example: {
      da: 'Fx 40 timer på fire uger, fordelt som det passer jer begge',
      en: 'For example 40 hours in four weeks, spread as it suits you both',
    },
    schemes: [],
  },
  {
    code: 'TID-10',
    group: 'TID',
    kind: 'answer',
    need: { da: 'Gradvis opstart', en: 'A gradual start' },
    everyday: {
      da: 'Jeg starter i det små og bygger op',
      en: 'I start small and build up',
    },
    condition: {
      da: 'Man kan starte på få timer og trappe op efter aftale',
      en: 'One can start on few hours and step up by agreement',
    },
    question: {
      da: 'Kan man starte på få timer og så trappe op?',
      en: 'Can one start on few hours and then step up?',
    },
    example: {
      da: 'Fx to timer to gange om ugen den første måned',
      en: 'For example two hours twice a week in the first month',
    },
    schemes: ['praktik-first'],
  },
  {
    code: 'TID-11',
    group: 'TID',
    kind: 'answer',
    need: {
      da: 'Fri til aftaler i dagtimerne',
      en: 'Time off for appointments in the daytime',
    },
    everyday: {
      da: 'Jeg har nogle gange en aftale midt på dagen',
      en: 'I sometimes have an appointment in the middle of the day',
    },
    condition: {
      da: 'Arbejdstid kan lægges uden om aftaler',
      en: 'Working time can be placed around appointments',
    },
    question: {
      da: 'Kan arbejdet lægges uden om aftaler om dagen?',
      en: 'Can the work be placed around appointments in the daytime?',
    },
    example: {
      da: 'Fx at bytte tirsdag med torsdag, når der er en aftale',
      en: 'For example swapping Tuesday for Thursday when there is an appointment',
    },
    schemes: [],
  },
  {
    code: 'TID-12',
    group: 'TID',
    kind: 'answer',
    need: {
      da: 'Hverken overarbejde eller tilkald',
      en: 'Neither overtime nor on-call work',
    },
    everyday: {
      da: 'Jeg skal kunne regne med, hvornår jeg har fri',
      en: 'I need to know for sure when I am off',
    },
    condition: {
      da: 'Timerne holder, og der er ingen tilkald',
      en: 'The hours hold, and nobody is called in',
    },
    question: {
      da: 'Kan man regne med timerne, uden tilkald?',
      en: 'Do the hours hold, with no calling in?',
    },
    example: {
      da: 'Fx at man går kl. 12, selv om alt ikke er nået',
      en: 'For example going home at 12 even if not everything is done',
    },
    schemes: [],
  },
]
