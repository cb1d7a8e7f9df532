import { alike, type Sentences, said, type TimeCode } from './sentences.ts'
import type { Vocabulary } from './vocabulary.ts'

interface Amounts {
  readonly need: string
  readonly today?: number
  readonly adaptableTo?: number
}

const today = ({ need, today: now }: Amounts, { amount }: Vocabulary) =>
  now === undefined ? '' : ` I dag er det ${amount(need, now)}.`

const becomes = (details: Amounts, say: Vocabulary) =>
  details.adaptableTo === undefined
    ? ''
    : `${today(details, say)} Det kan blive ${say.amount(details.need, details.adaptableTo)}.`

const help = (granted: readonly string[] | undefined, { label, list }: Vocabulary) =>
  granted ? list(granted.map((scheme) => label('scheme', scheme))) : ''

/** Needs, hours, week, day and start. */
export const daTime: Sentences<TimeCode> = {
  'need-met': ({ need, value }, say) =>
    said(
      say.need(need, value),
      say.need(need, value),
      `I har det, som kandidaten har brug for: ${say.need(need, value)}`,
    ),
  'need-adaptable': (details, say) => {
    const need = say.need(details.need, details.value)
    const more = becomes(details, say)
    return said(
      `${need}. Stedet siger, at det kan tilpasses.${more}`,
      `${need}. Arbejdspladsen kan tilpasse det.${more}`,
      `${need}. I har svaret, at det kan tilpasses.${more}`,
    )
  },
  'need-unanswered': ({ need, value }, say) =>
    said(
      `${say.need(need, value)}. Det ved vi ikke endnu.`,
      `${say.need(need, value)}. Arbejdspladsen har ikke svaret.`,
      `${say.need(need, value)}. Det har I ikke svaret på endnu.`,
    ),
  'need-unmet': (details, say) => {
    const need = say.need(details.need, details.value)
    const now = today(details, say)
    const granted = help(details.granted, say)
    return said(
      `${need}. Det kan stedet ikke lige nu.${now}${granted && ` Din hjælp kan måske løse det: ${granted}.`}`,
      `${need}. Det kan arbejdspladsen ikke.${now}${granted && ` Er bevilget: ${granted}.`}`,
      `${need}. I har svaret nej.${now}`,
    )
  },
  'needs-missing': () =>
    said(
      'Du har ikke fortalt endnu, om der er noget, du har brug for.',
      'Kandidaten har ikke fortalt endnu, om der er behov.',
    ),

  'hours-within': (details, say) => {
    const { theirs, hers } = hoursOf(details, say)
    return said(
      `${theirs} om ugen. Du kan ${hers}.`,
      `${theirs} om ugen. Kandidaten kan ${hers}.`,
      `Jeres ${theirs} om ugen passer. Kandidaten kan ${hers}.`,
    )
  },
  'hours-partly': (details, say) => {
    const { theirs, hers } = hoursOf(details, say)
    return said(
      `${theirs} om ugen. Du kan ${hers}, så en del af det passer.`,
      `${theirs} om ugen. Kandidaten kan ${hers}, så en del af det passer.`,
      `En del af jeres ${theirs} om ugen passer. Kandidaten kan ${hers}.`,
    )
  },
  'hours-apart': (details, say) => {
    const { theirs, hers } = hoursOf(details, say)
    return said(
      `${theirs} om ugen. Det passer ikke med dine ${hers}.`,
      `${theirs} om ugen. Kandidaten kan ${hers}.`,
      `Jeres ${theirs} om ugen passer ikke. Kandidaten kan ${hers}.`,
    )
  },
  'hours-some-seasons': ({ months, otherMonths }, say) =>
    alike(`Timerne passer i ${say.months(months)}, men ikke i ${say.months(otherMonths)}.`),
  'hours-missing': ({ whom }) =>
    whom === 'company'
      ? said(
          'Stedet har ikke sagt, hvor mange timer det er.',
          'Arbejdspladsen har ikke sagt timer.',
          'I har ikke sagt, hvor mange timer det er.',
        )
      : said(
          'Du har ikke sagt, hvor mange timer du kan.',
          'Kandidaten har ikke sagt, hvor mange timer der er kræfter til.',
        ),

  'schedule-within': ({ slots, placement }, { slots: week }) =>
    placement === 'free'
      ? said(
          `Det kan ligge, når du har kræfter: ${week(slots)}.`,
          `Det kan ligge, når kandidaten har kræfter: ${week(slots)}.`,
        )
      : said(
          `Det ligger, når du har kræfter: ${week(slots)}.`,
          `Det ligger, når kandidaten har kræfter: ${week(slots)}.`,
        ),
  'schedule-partly': ({ slots }, { slots: week }) =>
    said(
      `I har noget af ugen til fælles: ${week(slots)}.`,
      `De har noget af ugen til fælles: ${week(slots)}.`,
      `I har noget af ugen til fælles: ${week(slots)}.`,
    ),
  'schedule-apart': ({ lacking, placement }, { slots: week }) =>
    placement === 'free'
      ? said(
          `Arbejdet ligger ${week(lacking)}. Det er ikke der, du har kræfter.`,
          `Arbejdet ligger ${week(lacking)}. Det er ikke der, kandidaten har kræfter.`,
        )
      : said(
          `Arbejdet ligger også ${week(lacking)}. Der har du ikke kræfter.`,
          `Arbejdet ligger også ${week(lacking)}. Der har kandidaten ikke kræfter.`,
        ),
  'schedule-missing': ({ whom }) =>
    whom === 'company'
      ? said(
          'Stedet har ikke sagt, hvornår det er.',
          'Arbejdspladsen har ikke sagt hvornår.',
          'I har ikke sagt, hvornår arbejdet ligger.',
        )
      : said('Du har ikke vist, hvornår du har kræfter.', 'Kandidaten har ikke vist, hvornår der er kræfter.'),

  'day-short-enough': ({ longestDay, shortestDay }, { dayLength }) =>
    said(
      `En dag kan være ${dayLength(shortestDay)}. Du kan op til ${dayLength(longestDay)}.`,
      `En dag kan være ${dayLength(shortestDay)}. Kandidaten kan op til ${dayLength(longestDay)}.`,
    ),
  'day-too-long': ({ longestDay, shortestDay }, { dayLength }) =>
    said(
      `En dag er mindst ${dayLength(shortestDay)}. Du kan op til ${dayLength(longestDay)}.`,
      `En dag er mindst ${dayLength(shortestDay)}. Kandidaten kan op til ${dayLength(longestDay)}.`,
      `Jeres dag er mindst ${dayLength(shortestDay)}. Kandidaten kan op til ${dayLength(longestDay)}.`,
    ),
  'day-missing': ({ whom }) =>
    whom === 'company'
      ? said(
          'Stedet har ikke sagt, hvor kort en dag må være.',
          'Arbejdspladsen har ikke sagt, hvor kort en dag må være.',
          'I har ikke sagt, hvor kort en dag må være.',
        )
      : said('Du har ikke sagt, hvor lang en dag må være.', 'Kandidaten har ikke sagt, hvor lang en dag må være.'),

  'start-time-fits': ({ notBefore, latestStart }, { clock }) =>
    said(
      `Du kan begynde ${clock(latestStart)}. Du vil ikke møde før ${clock(notBefore)}.`,
      `Der kan begyndes ${clock(latestStart)}. Kandidaten møder tidligst ${clock(notBefore)}.`,
    ),
  'start-time-any': () => said('Du kan møde på alle tider.', 'Kandidaten kan møde på alle tider.'),
  'start-time-too-early': ({ notBefore, latestStart }, { clock }) =>
    said(
      `Arbejdet begynder senest ${clock(latestStart)}. Du vil ikke møde før ${clock(notBefore)}.`,
      `Arbejdet begynder senest ${clock(latestStart)}. Kandidaten møder tidligst ${clock(notBefore)}.`,
    ),
  'start-time-missing': ({ whom }) =>
    whom === 'company'
      ? said(
          'Stedet har ikke sagt, hvornår man møder.',
          'Arbejdspladsen har ikke sagt, hvornår man møder.',
          'I har ikke sagt, hvornår man møder.',
        )
      : said(
          'Du har ikke sagt, hvornår du tidligst vil møde.',
          'Kandidaten har ikke sagt, hvornår arbejdet tidligst må begynde.',
        ),

  'start-date-fits': ({ startBy }, { date }) =>
    said(
      `Du kan være med fra start. De vil gerne i gang senest ${date(startBy)}.`,
      `Kandidaten kan være i gang senest ${date(startBy)}.`,
    ),
  'start-date-any': () =>
    said('I kan selv aftale, hvornår du begynder.', 'Starten er fri.', 'Starten kan aftales frit.'),
  'start-date-too-late': ({ earliestStart, startBy }, { date }) =>
    said(
      `De vil i gang senest ${date(startBy)}. Du kan fra ${date(earliestStart)}.`,
      `Start ønskes senest ${date(startBy)}. Kandidaten kan fra ${date(earliestStart)}.`,
    ),
  'start-date-missing': ({ whom }) =>
    whom === 'company'
      ? said(
          'Stedet har ikke sagt, hvornår det begynder.',
          'Arbejdspladsen har ikke sagt, hvornår det begynder.',
          'I har ikke sagt, hvornår det begynder.',
        )
      : said('Du har ikke sagt, hvornår du kan begynde.', 'Kandidaten har ikke sagt, hvornår der kan begyndes.'),
}

function hoursOf(
  details: { candidateMin: number; candidateMax: number; vacancyMin: number; vacancyMax: number },
  { hours }: Vocabulary,
) {
  return {
    theirs: hours(details.vacancyMin, details.vacancyMax),
    hers: hours(details.candidateMin, details.candidateMax),
  }
}
