import { type AbilityCode, type Sentences, said } from './sentences.ts'

const levels = ['', 'a little', 'well', 'well enough to teach it'] as const
const languageLevels = ['', 'a little', 'for everyday use', 'fluently'] as const
const must = (asked: boolean) => (asked ? 'This is needed' : 'This is nice to have')

/** What she can, has done and holds. */
export const enAbility: Sentences<AbilityCode> = {
  'competence-held': ({ competence, level }, { label }) =>
    said(
      `You can do this: ${label('competence', competence)}.`,
      `The candidate can do this ${levels[level]}: ${label('competence', competence)}.`,
    ),
  'competence-related': ({ competence, by }, { label, work }) =>
    said(
      `You can do something close: ${work(by)}. Used here: ${label('competence', competence)}.`,
      `The candidate can do something close: ${work(by)}. Used here: ${label('competence', competence)}.`,
    ),
  'competence-likely': ({ competence, by }, { label, work }) =>
    said(
      `You have tried: ${work(by)}. So you probably also know: ${label('competence', competence)}.`,
      `Has tried: ${work(by)}. So probably also knows: ${label('competence', competence)}.`,
    ),
  'competence-lacking': ({ competence, must: asked }, { label }) =>
    said(
      `${must(asked)}: ${label('competence', competence)}. Perhaps you can learn it here.`,
      `${must(asked)}: ${label('competence', competence)}. Perhaps it can be learnt.`,
    ),
  'competences-vague': () =>
    said(
      'The place has said little about what one must know.',
      'The vacancy says little about what one must know.',
      'You have said little about what one must know.',
    ),
  'competences-missing': ({ whom }) =>
    whom === 'company'
      ? said(
          'The place has not said what one must know.',
          'The workplace has not said what one must know.',
          'You have not said what one must know.',
        )
      : said('You have not said what you can do.', 'The candidate has not told of competences.'),
  'competences-none': () =>
    said(
      'You need not know anything in particular.',
      'Nothing in particular is asked for.',
      'You ask for nothing in particular.',
    ),

  'work-done': ({ work, by }, { work: named }) =>
    work === by
      ? said(`You have done it before: ${named(work)}.`, `Has done it before: ${named(work)}.`)
      : said(`You have done it before: ${named(by)}.`, `Knows the work (${named(work)}) from this: ${named(by)}.`),
  'work-related': ({ work, by }, { work: named }) =>
    said(
      `You have tried something close: ${named(by)}.`,
      `Has tried something close: ${named(by)}. The work here: ${named(work)}.`,
    ),
  'work-known': ({ work, held, of }, { work: named }) =>
    said(
      `You know much of what it takes: ${held} of ${of} things.`,
      `Knows ${held} of ${of} things that are used here: ${named(work)}.`,
    ),
  'work-same-sector': ({ sector }, { label }) =>
    said(`You know this kind of place: ${label('sector', sector)}.`, `Knows the sector: ${label('sector', sector)}.`),
  'work-new': ({ work }, { work: named }) =>
    said(`This is new to you: ${named(work)}.`, `This is new to the candidate: ${named(work)}.`),
  'experience-missing': () =>
    said('You have not said what you have done before.', 'The candidate has not told of earlier work.'),

  'licence-held': ({ licence }, { label }) =>
    said(
      `You have the licence they ask for: ${label('licence', licence)}.`,
      `The candidate has the licence: ${label('licence', licence)}.`,
    ),
  'licence-lacking': ({ licence, must: asked }, { label }) =>
    asked
      ? said(
          `A licence is needed: ${label('licence', licence)}.`,
          `The candidate lacks a licence: ${label('licence', licence)}.`,
        )
      : said(
          `A licence is nice to have: ${label('licence', licence)}.`,
          `The candidate lacks a licence that is nice to have: ${label('licence', licence)}.`,
        ),
  'licences-missing': ({ whom }) =>
    whom === 'company'
      ? said(
          'The place has not said whether a licence is needed.',
          'The workplace has not answered about licences.',
          'You have not answered about licences.',
        )
      : said(
          'You have not said whether you have a driving licence or others.',
          'The candidate has not answered about licences.',
        ),
  'licences-none': () => said('You need no licence.', 'No licence is asked for.', 'You ask for no licence.'),

  'language-enough': ({ language, level }, { label }) =>
    said(
      `You speak ${label('language', language)} well enough.`,
      `The candidate speaks ${label('language', language)} ${languageLevels[level]}.`,
    ),
  'language-below': ({ language, level, asked }, { label }) =>
    said(
      `They would like one to speak ${label('language', language)} ${languageLevels[asked]}. You speak it ${languageLevels[level]}.`,
      `${label('language', language)} is wanted ${languageLevels[asked]}. The candidate speaks it ${languageLevels[level]}.`,
    ),
  'language-lacking': ({ language, asked }, { label }) =>
    said(
      `They would like one to speak ${label('language', language)} ${languageLevels[asked]}.`,
      `${label('language', language)} is wanted ${languageLevels[asked]}. The candidate has not named it.`,
    ),
  'languages-missing': ({ whom }) =>
    whom === 'company'
      ? said(
          'The place has not said which languages they speak.',
          'The workplace has not answered about languages.',
          'You have not answered about languages.',
        )
      : said('You have not said which languages you speak.', 'The candidate has not answered about languages.'),
  'languages-none': () =>
    said(
      'You need no particular language.',
      'No particular language is asked for.',
      'You ask for no particular language.',
    ),
}
