import { alike, type Sentences, said } from './sentences.ts'

/** What is open, as a question: by the candidate at the meeting, or to her. */
export const enQuestions: Partial<Sentences> = {
  'need-adaptable': ({ need, value }, { needQuestion }) =>
    said(
      `${needQuestion(need, value)} They say it can be adapted.`,
      `${needQuestion(need, value)} The workplace says it can be adapted.`,
      `${needQuestion(need, value)} You answered that it can be adapted. How?`,
    ),
  'need-unanswered': ({ need, value }, say) => alike(say.needQuestion(need, value)),
  'needs-missing': () => said('Is there something you need at work?', 'Is there something the candidate needs?'),
  'hours-some-seasons': ({ otherMonths }, { months }) =>
    said(`What can we agree on for ${months(otherMonths)}?`, `What can be agreed on for ${months(otherMonths)}?`),
  'hours-missing': ({ whom }) =>
    whom === 'company'
      ? alike('How many hours a week is it?')
      : said('How many hours a week can you do?', 'How many hours a week can the candidate do?'),
  'schedule-missing': ({ whom }) =>
    whom === 'company'
      ? alike('Which days and times is it?')
      : said('When in the week do you have strength?', 'When in the week does the candidate have strength?'),
  'day-missing': ({ whom }) =>
    whom === 'company'
      ? alike('How short may a day be?')
      : said('How long may a day be?', 'How long may a day be for the candidate?'),
  'start-time-missing': ({ whom }) =>
    whom === 'company'
      ? alike('When can one begin in the day?')
      : said('How early do you want to begin?', 'How early can the candidate begin?'),
  'commute-around-limit': ({ low, high, transport }, say) =>
    said(
      `Is the way too long? We think it takes ${say.travel(low, high)} ${say.by(transport)}.`,
      `Is the way too long? It is about ${say.travel(low, high)} ${say.by(transport)}.`,
    ),
  'commute-missing': ({ whom, of }) =>
    whom === 'company'
      ? alike('Where is the work?')
      : of === 'home'
        ? said('What is your postcode?', "What is the candidate's postcode?")
        : said('How far do you want to travel?', 'How far does the candidate want to travel?'),
  'commute-no-estimate': ({ transport }, { by }) =>
    said(`How long is the way ${by(transport)}? Please look it up.`, `How long is the way ${by(transport)}?`),
  'start-date-missing': ({ whom }) =>
    whom === 'company' ? alike('When should it start?') : said('When can you begin?', 'When can the candidate begin?'),
  'wishes-missing': () => said('What would you like to do?', 'What would the candidate like to do?'),
  'sector-missing': ({ whom }) =>
    whom === 'company'
      ? alike('What kind of place is it?')
      : said('What kind of place would you like?', 'What kind of place would the candidate like?'),
  'tasks-missing': () => said('What would I do?', 'What is to be done?'),
  'competence-lacking': ({ competence }, { label }) =>
    said(
      `Can I learn this here: ${label('competence', competence)}?`,
      `Can it be learnt on the job: ${label('competence', competence)}?`,
    ),
  'competences-missing': ({ whom }) =>
    whom === 'company' ? alike('What must one know?') : said('What can you do?', 'What can the candidate do?'),
  'experience-missing': () => said('What have you done before?', 'What has the candidate done before?'),
  'licence-lacking': ({ licence }, { label }) => alike(`Can it work without ${label('licence', licence)}?`),
  'licences-missing': ({ whom }) =>
    whom === 'company'
      ? alike('Is a driving licence or another one needed?')
      : said('Do you have a driving licence or others?', 'Does the candidate have a driving licence or others?'),
  'language-below': ({ language }, { label }) => alike(`How well must one speak ${label('language', language)}?`),
  'language-lacking': ({ language }, { label }) => alike(`How well must one speak ${label('language', language)}?`),
  'languages-missing': ({ whom }) =>
    whom === 'company'
      ? alike('Which languages do you speak?')
      : said('Which languages do you speak?', 'Which languages does the candidate speak?'),
}
