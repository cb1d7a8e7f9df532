import { type AbilityCode, type Sentences, said } from './sentences.ts'

const levels = ['', 'lidt', 'godt', 'så godt, at andre kan lære det'] as const
const languageLevels = ['', 'lidt', 'til hverdag', 'flydende'] as const
const must = (asked: boolean) => (asked ? 'Det skal man kunne' : 'Det er rart at kunne')

/** What she can, has done and holds. */
export const daAbility: Sentences<AbilityCode> = {
  'competence-held': ({ competence, level }, { label }) =>
    said(
      `Du kan det her: ${label('competence', competence)}.`,
      `Kandidaten kan det her ${levels[level]}: ${label('competence', competence)}.`,
    ),
  'competence-related': ({ competence, by }, { label, work }) =>
    said(
      `Du kan noget, der ligner: ${work(by)}. Her bruges: ${label('competence', competence)}.`,
      `Kandidaten kan noget, der ligner: ${work(by)}. Her bruges: ${label('competence', competence)}.`,
    ),
  'competence-likely': ({ competence, by }, { label, work }) =>
    said(
      `Du har prøvet: ${work(by)}. Så kan du nok også: ${label('competence', competence)}.`,
      `Har prøvet: ${work(by)}. Kan derfor nok også: ${label('competence', competence)}.`,
    ),
  'competence-lacking': ({ competence, must: asked }, { label }) =>
    said(
      `${must(asked)}: ${label('competence', competence)}. Måske kan du lære det her.`,
      `${must(asked)}: ${label('competence', competence)}. Måske kan det læres.`,
    ),
  'competences-vague': () =>
    said(
      'Stedet har ikke sagt så meget om, hvad man skal kunne.',
      'Opslaget siger ikke så meget om, hvad man skal kunne.',
      'I har ikke sagt så meget om, hvad man skal kunne.',
    ),
  'competences-missing': ({ whom }) =>
    whom === 'company'
      ? said(
          'Stedet har ikke sagt, hvad man skal kunne.',
          'Arbejdspladsen har ikke sagt, hvad man skal kunne.',
          'I har ikke sagt, hvad man skal kunne.',
        )
      : said('Du har ikke fortalt, hvad du kan.', 'Kandidaten har ikke fortalt om kompetencer.'),
  'competences-none': () =>
    said('Du behøver ikke kunne noget særligt.', 'Der kræves ikke noget særligt.', 'I kræver ikke noget særligt.'),

  'work-done': ({ work, by }, { work: named }) =>
    work === by
      ? said(`Du har prøvet det før: ${named(work)}.`, `Har prøvet det før: ${named(work)}.`)
      : said(`Du har prøvet det før: ${named(by)}.`, `Kender arbejdet (${named(work)}) herfra: ${named(by)}.`),
  'work-related': ({ work, by }, { work: named }) =>
    said(
      `Du har prøvet noget, der ligner: ${named(by)}.`,
      `Har prøvet noget, der ligner: ${named(by)}. Her er arbejdet: ${named(work)}.`,
    ),
  'work-known': ({ work, held, of }, { work: named }) =>
    said(
      `Du kan meget af det, der skal til: ${held} ud af ${of} ting.`,
      `Kan ${held} ud af ${of} ting, som bruges her: ${named(work)}.`,
    ),
  'work-same-sector': ({ sector }, { label }) =>
    said(`Du kender den slags steder: ${label('sector', sector)}.`, `Kender branchen: ${label('sector', sector)}.`),
  'work-new': ({ work }, { work: named }) =>
    said(`Det er nyt for dig: ${named(work)}.`, `Det er nyt for kandidaten: ${named(work)}.`),
  'experience-missing': () =>
    said('Du har ikke fortalt, hvad du har lavet før.', 'Kandidaten har ikke fortalt om tidligere arbejde.'),

  'licence-held': ({ licence }, { label }) =>
    said(
      `Du har det bevis, de spørger efter: ${label('licence', licence)}.`,
      `Kandidaten har beviset: ${label('licence', licence)}.`,
    ),
  'licence-lacking': ({ licence, must: asked }, { label }) =>
    asked
      ? said(
          `Man skal have et bevis: ${label('licence', licence)}.`,
          `Kandidaten mangler et bevis: ${label('licence', licence)}.`,
        )
      : said(
          `Det er rart at have et bevis: ${label('licence', licence)}.`,
          `Kandidaten har ikke det bevis, der er rart at have: ${label('licence', licence)}.`,
        ),
  'licences-missing': ({ whom }) =>
    whom === 'company'
      ? said(
          'Stedet har ikke sagt, om man skal have kørekort.',
          'Arbejdspladsen har ikke svaret om kørekort og beviser.',
          'I har ikke svaret om kørekort og beviser.',
        )
      : said(
          'Du har ikke sagt, om du har kørekort eller andre beviser.',
          'Kandidaten har ikke svaret om kørekort og beviser.',
        ),
  'licences-none': () =>
    said(
      'Du behøver ikke kørekort eller andre beviser.',
      'Der kræves ikke kørekort eller beviser.',
      'I kræver ikke kørekort eller beviser.',
    ),

  'language-enough': ({ language, level }, { label }) =>
    said(
      `Du taler ${label('language', language)} godt nok.`,
      `Kandidaten taler ${label('language', language)} ${languageLevels[level]}.`,
    ),
  'language-below': ({ language, level, asked }, { label }) =>
    said(
      `De vil gerne have, at man taler ${label('language', language)} ${languageLevels[asked]}. Du taler det ${languageLevels[level]}.`,
      `Der ønskes ${label('language', language)} ${languageLevels[asked]}. Kandidaten taler det ${languageLevels[level]}.`,
    ),
  'language-lacking': ({ language, asked }, { label }) =>
    said(
      `De vil gerne have, at man taler ${label('language', language)} ${languageLevels[asked]}.`,
      `Der ønskes ${label('language', language)} ${languageLevels[asked]}. Det har kandidaten ikke nævnt.`,
    ),
  'languages-missing': ({ whom }) =>
    whom === 'company'
      ? said(
          'Stedet har ikke sagt, hvilke sprog de taler.',
          'Arbejdspladsen har ikke svaret om sprog.',
          'I har ikke svaret om sprog.',
        )
      : said('Du har ikke sagt, hvilke sprog du taler.', 'Kandidaten har ikke svaret om sprog.'),
  'languages-none': () =>
    said('Du behøver ikke et bestemt sprog.', 'Der kræves ikke et bestemt sprog.', 'I kræver ikke et bestemt sprog.'),
}
