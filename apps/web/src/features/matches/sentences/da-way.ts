import { type Sentences, said, type WayCode } from './sentences.ts'

/** The way to work, and what she wishes for. */
export const daWay: Sentences<WayCode> = {
  'commute-within': ({ low, high, limit, transport }, say) =>
    said(
      `Cirka ${say.travel(low, high)} ${say.by(transport)}. Du kan ${say.travel(limit, limit)}`,
      `Cirka ${say.travel(low, high)} ${say.by(transport)}. Grænsen er ${say.travel(limit, limit)}`,
    ),
  'commute-around-limit': ({ low, high, limit, transport }, say) =>
    said(
      `Cirka ${say.travel(low, high)} ${say.by(transport)}. Det er tæt på dine ${say.travel(limit, limit)}`,
      `Cirka ${say.travel(low, high)} ${say.by(transport)}. Det er tæt på grænsen på ${say.travel(limit, limit)}`,
    ),
  'commute-too-far': ({ low, high, limit, transport }, say) =>
    said(
      `Cirka ${say.travel(low, high)} ${say.by(transport)}. Det er længere end dine ${say.travel(limit, limit)}`,
      `Cirka ${say.travel(low, high)} ${say.by(transport)}. Det er over grænsen på ${say.travel(limit, limit)}`,
    ),
  'commute-no-limit': () =>
    said('Du har ingen grænse for vejen til arbejde.', 'Kandidaten har ingen grænse for vejen til arbejde.'),
  'commute-work-from-home': () => said('Du kan arbejde hjemmefra hele tiden.', 'Arbejdet er hjemmefra hele tiden.'),
  'commute-missing': ({ whom, of }) =>
    whom === 'company'
      ? said(
          'Stedet har ikke sagt, hvor det ligger.',
          'Arbejdspladsen har ikke sagt, hvor den ligger.',
          'I har ikke sagt, hvor arbejdet er.',
        )
      : of === 'home'
        ? said('Vi ved ikke, hvor du bor.', 'Kandidaten har ikke givet et postnummer.')
        : said('Du har ikke sagt, hvor langt du vil rejse.', 'Kandidaten har ikke sagt, hvor langt der må være.'),
  'commute-no-estimate': ({ transport }, { by }) =>
    said(
      `Vi kan ikke regne vejen ud ${by(transport)}. Se den selv efter.`,
      `Vi kan ikke regne vejen ud ${by(transport)}.`,
    ),

  'task-wished': ({ task }, { label }) =>
    said(`Du vil gerne: ${label('task', task)}.`, `Kandidaten vil gerne: ${label('task', task)}.`),
  'task-near-wish': ({ task, wish }, { label }) =>
    said(
      `Du skal ${label('task', task)}. Det ligner et af dine ønsker: ${label('task', wish)}.`,
      `Opgaven er ${label('task', task)}. Den ligner et ønske: ${label('task', wish)}.`,
    ),
  'task-not-wished': ({ task }, { label }) =>
    said(
      `En opgave, du ikke selv har valgt: ${label('task', task)}.`,
      `En opgave, kandidaten ikke selv har valgt: ${label('task', task)}.`,
    ),
  'wishes-missing': () =>
    said(
      'Du har ikke fortalt, hvad du gerne vil lave.',
      'Kandidaten har ikke fortalt, hvilke opgaver der er lyst til.',
    ),
  'wishes-none': () => said('Du er åben for alle opgaver.', 'Kandidaten er åben for alle opgaver.'),
  'sector-wished': ({ sector }, { label }) =>
    said(
      `Det er et sted, du gerne vil være: ${label('sector', sector)}.`,
      `Branchen er et ønske: ${label('sector', sector)}.`,
    ),
  'sector-not-wished': ({ sector }, { label }) =>
    said(
      `Stedet er ikke et af dine ønsker: ${label('sector', sector)}.`,
      `Branchen er ikke et ønske: ${label('sector', sector)}.`,
    ),
  'sector-missing': ({ whom }) =>
    whom === 'company'
      ? said(
          'Vi ved ikke, hvilken slags sted det er.',
          'Arbejdspladsen har ikke sagt sin branche.',
          'I har ikke sagt jeres branche.',
        )
      : said('Du har ikke sagt, hvilken slags sted du vil være.', 'Kandidaten har ikke valgt brancher.'),
  'sectors-none': () => said('Du er åben for alle slags steder.', 'Kandidaten er åben for alle brancher.'),
  'tasks-missing': () =>
    said(
      'Stedet har ikke sagt, hvad du skal lave.',
      'Arbejdspladsen har ikke sagt, hvad der skal laves.',
      'I har ikke sagt, hvad der skal laves.',
    ),
}
