import { alike, type Sentences, said } from './sentences.ts'

/** What is open, as a question: by the candidate at the meeting, or to her. */
export const daQuestions: Partial<Sentences> = {
  'need-adaptable': ({ need, value }, { needQuestion }) =>
    said(
      `${needQuestion(need, value)} De siger, at det kan tilpasses.`,
      `${needQuestion(need, value)} Arbejdspladsen siger, at det kan tilpasses.`,
      `${needQuestion(need, value)} I har svaret, at det kan tilpasses. Hvordan?`,
    ),
  'need-unanswered': ({ need, value }, say) => alike(say.needQuestion(need, value)),
  'needs-missing': () => said('Er der noget, du har brug for på arbejdet?', 'Er der noget, kandidaten har brug for?'),
  'hours-some-seasons': ({ otherMonths }, { months }) =>
    said(`Hvad kan vi aftale i ${months(otherMonths)}?`, `Hvad kan aftales i ${months(otherMonths)}?`),
  'hours-missing': ({ whom }) =>
    whom === 'company'
      ? alike('Hvor mange timer er det om ugen?')
      : said('Hvor mange timer kan du om ugen?', 'Hvor mange timer kan kandidaten om ugen?'),
  'schedule-missing': ({ whom }) =>
    whom === 'company'
      ? alike('Hvilke dage og tider er det?')
      : said('Hvornår på ugen har du kræfter?', 'Hvornår på ugen har kandidaten kræfter?'),
  'day-missing': ({ whom }) =>
    whom === 'company'
      ? alike('Hvor kort må en dag være?')
      : said('Hvor lang må en dag være?', 'Hvor lang må en dag være for kandidaten?'),
  'start-time-missing': ({ whom }) =>
    whom === 'company'
      ? alike('Hvornår på dagen kan man møde?')
      : said('Hvornår vil du tidligst møde?', 'Hvornår kan kandidaten tidligst møde?'),
  'commute-around-limit': ({ low, high, transport }, say) =>
    said(
      `Er vejen for lang? Vi tror, det tager ${say.travel(low, high)} ${say.by(transport)}`,
      `Er vejen for lang? Den er cirka ${say.travel(low, high)} ${say.by(transport)}`,
    ),
  'commute-missing': ({ whom, of }) =>
    whom === 'company'
      ? alike('Hvor er arbejdet?')
      : of === 'home'
        ? said('Hvad er dit postnummer?', 'Hvad er kandidatens postnummer?')
        : said('Hvor langt vil du rejse?', 'Hvor langt vil kandidaten rejse?'),
  'commute-no-estimate': ({ transport }, { by }) =>
    said(`Hvor lang er vejen ${by(transport)}? Se den selv efter.`, `Hvor lang er vejen ${by(transport)}?`),
  'start-date-missing': ({ whom }) =>
    whom === 'company'
      ? alike('Hvornår skal det begynde?')
      : said('Hvornår kan du begynde?', 'Hvornår kan kandidaten begynde?'),
  'wishes-missing': () => said('Hvad vil du gerne lave?', 'Hvad vil kandidaten gerne lave?'),
  'sector-missing': ({ whom }) =>
    whom === 'company'
      ? alike('Hvilken slags sted er det?')
      : said('Hvilken slags sted vil du være?', 'Hvilken slags sted vil kandidaten være?'),
  'tasks-missing': () => said('Hvad skal jeg lave?', 'Hvad skal der laves?'),
  'competence-lacking': ({ competence }, { label }) =>
    said(
      `Kan jeg lære det her: ${label('competence', competence)}?`,
      `Kan det læres på stedet: ${label('competence', competence)}?`,
    ),
  'competences-missing': ({ whom }) =>
    whom === 'company' ? alike('Hvad skal man kunne?') : said('Hvad kan du?', 'Hvad kan kandidaten?'),
  'experience-missing': () => said('Hvad har du lavet før?', 'Hvad har kandidaten lavet før?'),
  'licence-lacking': ({ licence }, { label }) => alike(`Kan det gå uden ${label('licence', licence)}?`),
  'licences-missing': ({ whom }) =>
    whom === 'company'
      ? alike('Skal man have kørekort eller andre beviser?')
      : said('Har du kørekort eller andre beviser?', 'Har kandidaten kørekort eller andre beviser?'),
  'language-below': ({ language }, { label }) => alike(`Hvor godt skal man kunne ${label('language', language)}?`),
  'language-lacking': ({ language }, { label }) => alike(`Hvor godt skal man kunne ${label('language', language)}?`),
  'languages-missing': ({ whom }) =>
    whom === 'company'
      ? alike('Hvilke sprog taler I?')
      : said('Hvilke sprog taler du?', 'Hvilke sprog taler kandidaten?'),
}
