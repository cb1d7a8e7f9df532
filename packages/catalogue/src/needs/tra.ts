import type { NeedEntry } from '../types.ts'

/** TRA: way and place. */
export const tra: readonly NeedEntry[] = [
  {
    code: 'TRA-01',
    group: 'TRA',
    kind: 'profile',
    unit: 'minutes',
    field: 'commute.minutes',
    need: { da: 'Højst {n} minutter på vej', en: 'At most {n} minutes on the way' },
    everyday: { da: 'Jeg har det bedst, når vejen til arbejde er kort', en: 'I do best when the way to work is short' },
    condition: { da: 'Vejen til arbejde tager højst {n} minutter', en: 'The way to work takes at most {n} minutes' },
    question: { da: 'Kan arbejdet ligge højst {n} minutter væk?', en: 'Can the work be at most {n} minutes away?' },
    example: {
      da: 'Fx et sted i samme by eller et par stop med bussen',
      en: 'For example a place in the same town or a few stops by bus',
    },
    schemes: ['transport'],
  },
  {
    code: 'TRA-02',
    group: 'TRA',
    kind: 'number',
    unit: 'metres',
    direction: 'at-most',
    values: [100, 200, 300, 500, 800, 1000],
    usual: 500,
    need: {
      da: 'Kan nås med bus eller tog, højst {n} meter fra et stop',
      en: 'Within reach by bus or train, at most {n} metres from a stop',
    },
    everyday: { da: 'Jeg kommer med bus eller tog', en: 'I come by bus or train' },
    condition: { da: 'Der er et stop inden for {n} meter', en: 'There is a stop within {n} metres' },
    question: {
      da: 'Hvor mange meter er der til det nærmeste stop?',
      en: 'How many metres is it to the nearest stop?',
    },
    adaptableQuestion: {
      da: 'Hvor mange meter kan det blive, fx et andet sted hos jer?',
      en: 'How many metres can it be, for example at another of your places?',
    },
    example: {
      da: 'Fx en bus hver halve time lige uden for døren',
      en: 'For example a bus every half hour right outside the door',
    },
    schemes: ['transport'],
  },
  {
    code: 'TRA-03',
    group: 'TRA',
    kind: 'answer',
    need: { da: 'Ingen kørsel i jobbet', en: 'No driving on the job' },
    everyday: {
      da: 'Jeg har det bedst med job, hvor jeg ikke skal køre',
      en: 'I do best in a job where I do not have to drive',
    },
    condition: { da: 'Kørekort kræves ikke', en: 'A driving licence is not required' },
    question: { da: 'Kan opgaven løses uden at køre?', en: 'Can the work be done without driving?' },
    example: {
      da: 'Fx at en kollega kører, og at man selv læsser af',
      en: 'For example a colleague drives, and your employee unloads',
    },
    schemes: ['personal-assistance'],
  },
  {
    code: 'TRA-04',
    group: 'TRA',
    kind: 'answer',
    need: { da: 'Mulighed for at arbejde hjemme', en: 'Possibility of working from home' },
    everyday: { da: 'Nogle dage arbejder jeg bedst hjemme', en: 'Some days I work best at home' },
    condition: {
      da: 'Man kan arbejde hjemme, helt eller delvist',
      en: 'The work can be done from home, fully or in part',
    },
    question: {
      da: 'Kan hele opgaven eller en del af den løses hjemme?',
      en: 'Can all or part of the work be done at home?',
    },
    example: { da: 'Fx at skrive referater hjemme om fredagen', en: 'For example writing minutes at home on Fridays' },
    schemes: [],
  },
]
