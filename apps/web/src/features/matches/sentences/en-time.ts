import { alike, type Sentences, said, type TimeCode } from './sentences.ts'
import type { Vocabulary } from './vocabulary.ts'

interface Amounts {
  readonly need: string
  readonly today?: number
  readonly adaptableTo?: number
}

const today = ({ need, today: now }: Amounts, { amount }: Vocabulary) =>
  now === undefined ? '' : ` Today it is ${amount(need, now)}.`

const becomes = (details: Amounts, say: Vocabulary) =>
  details.adaptableTo === undefined
    ? ''
    : `${today(details, say)} It can become ${say.amount(details.need, details.adaptableTo)}.`

const help = (granted: readonly string[] | undefined, { label, list }: Vocabulary) =>
  granted ? list(granted.map((scheme) => label('scheme', scheme))) : ''

/** Needs, hours, week, day and start. */
export const enTime: Sentences<TimeCode> = {
  'need-met': ({ need, value }, say) =>
    said(say.need(need, value), say.need(need, value), `You have what the candidate needs: ${say.need(need, value)}`),
  'need-adaptable': (details, say) => {
    const need = say.need(details.need, details.value)
    const more = becomes(details, say)
    return said(
      `${need}. The place says it can be adapted.${more}`,
      `${need}. The workplace can adapt it.${more}`,
      `${need}. You answered that it can be adapted.${more}`,
    )
  },
  'need-unanswered': ({ need, value }, say) =>
    said(
      `${say.need(need, value)}. We do not know yet.`,
      `${say.need(need, value)}. The workplace has not answered.`,
      `${say.need(need, value)}. You have not answered this yet.`,
    ),
  'need-unmet': (details, say) => {
    const need = say.need(details.need, details.value)
    const now = today(details, say)
    const granted = help(details.granted, say)
    return said(
      `${need}. The place cannot do that right now.${now}${granted && ` Your help may solve it: ${granted}.`}`,
      `${need}. The workplace cannot.${now}${granted && ` Granted: ${granted}.`}`,
      `${need}. You answered no.${now}`,
    )
  },
  'needs-missing': () =>
    said(
      'You have not said yet whether there is something you need.',
      'The candidate has not said yet whether there are needs.',
    ),

  'hours-within': (details, say) => {
    const { theirs, hers } = hoursOf(details, say)
    return said(
      `${theirs} a week. You can do ${hers}.`,
      `${theirs} a week. The candidate can do ${hers}.`,
      `Your ${theirs} a week suit. The candidate can do ${hers}.`,
    )
  },
  'hours-partly': (details, say) => {
    const { theirs, hers } = hoursOf(details, say)
    return said(
      `${theirs} a week. You can do ${hers}, so part of it suits.`,
      `${theirs} a week. The candidate can do ${hers}, so part of it suits.`,
      `Part of your ${theirs} a week suits. The candidate can do ${hers}.`,
    )
  },
  'hours-apart': (details, say) => {
    const { theirs, hers } = hoursOf(details, say)
    return said(
      `${theirs} a week. That does not go with your ${hers}.`,
      `${theirs} a week. The candidate can do ${hers}.`,
      `Your ${theirs} a week do not suit. The candidate can do ${hers}.`,
    )
  },
  'hours-some-seasons': ({ months, otherMonths }, say) =>
    alike(`The hours suit in ${say.months(months)}, but not in ${say.months(otherMonths)}.`),
  'hours-missing': ({ whom }) =>
    whom === 'company'
      ? said(
          'The place has not said how many hours it is.',
          'The workplace has not given hours.',
          'You have not said how many hours it is.',
        )
      : said('You have not said how many hours you can do.', 'The candidate has not said how many hours are possible.'),

  'schedule-within': ({ slots, placement }, { slots: week }) =>
    placement === 'free'
      ? said(
          `It can be when you have strength: ${week(slots)}.`,
          `It can be when the candidate has strength: ${week(slots)}.`,
        )
      : said(`It is when you have strength: ${week(slots)}.`, `It is when the candidate has strength: ${week(slots)}.`),
  'schedule-partly': ({ slots }, { slots: week }) =>
    said(
      `You share some of the week: ${week(slots)}.`,
      `They share some of the week: ${week(slots)}.`,
      `You share some of the week: ${week(slots)}.`,
    ),
  'schedule-apart': ({ lacking, placement }, { slots: week }) =>
    placement === 'free'
      ? said(
          `The work is ${week(lacking)}. That is not when you have strength.`,
          `The work is ${week(lacking)}. That is not when the candidate has strength.`,
        )
      : said(
          `The work is also ${week(lacking)}. You have no strength then.`,
          `The work is also ${week(lacking)}. The candidate has no strength then.`,
        ),
  'schedule-missing': ({ whom }) =>
    whom === 'company'
      ? said(
          'The place has not said when it is.',
          'The workplace has not said when.',
          'You have not said when the work is.',
        )
      : said('You have not shown when you have strength.', 'The candidate has not shown when there is strength.'),

  'day-short-enough': ({ longestDay, shortestDay }, { dayLength }) =>
    said(
      `A day can be ${dayLength(shortestDay)}. You can do up to ${dayLength(longestDay)}.`,
      `A day can be ${dayLength(shortestDay)}. The candidate can do up to ${dayLength(longestDay)}.`,
    ),
  'day-too-long': ({ longestDay, shortestDay }, { dayLength }) =>
    said(
      `A day is at least ${dayLength(shortestDay)}. You can do up to ${dayLength(longestDay)}.`,
      `A day is at least ${dayLength(shortestDay)}. The candidate can do up to ${dayLength(longestDay)}.`,
      `Your day is at least ${dayLength(shortestDay)}. The candidate can do up to ${dayLength(longestDay)}.`,
    ),
  'day-missing': ({ whom }) =>
    whom === 'company'
      ? said(
          'The place has not said how short a day may be.',
          'The workplace has not said how short a day may be.',
          'You have not said how short a day may be.',
        )
      : said('You have not said how long a day may be.', 'The candidate has not said how long a day may be.'),

  'start-time-fits': ({ notBefore, latestStart }, { clock }) =>
    said(
      `You can begin at ${clock(latestStart)}. You do not want to begin before ${clock(notBefore)}.`,
      `Work can begin at ${clock(latestStart)}. The candidate begins at ${clock(notBefore)} at the earliest.`,
    ),
  'start-time-any': () => said('You can begin at any time of day.', 'The candidate can begin at any time of day.'),
  'start-time-too-early': ({ notBefore, latestStart }, { clock }) =>
    said(
      `Work begins at ${clock(latestStart)} at the latest. You do not want to begin before ${clock(notBefore)}.`,
      `Work begins at ${clock(latestStart)} at the latest. The candidate begins at ${clock(notBefore)} at the earliest.`,
    ),
  'start-time-missing': ({ whom }) =>
    whom === 'company'
      ? said(
          'The place has not said when work begins.',
          'The workplace has not said when work begins.',
          'You have not said when work begins.',
        )
      : said('You have not said how early you want to begin.', 'The candidate has not said how early work may begin.'),

  'start-date-fits': ({ startBy }, { date }) =>
    said(
      `You can be there from the start. They want to begin by ${date(startBy)}.`,
      `The candidate can begin by ${date(startBy)}.`,
    ),
  'start-date-any': () =>
    said('You can agree on when to begin.', 'The start is open.', 'You can agree freely on the start.'),
  'start-date-too-late': ({ earliestStart, startBy }, { date }) =>
    said(
      `They want to begin by ${date(startBy)}. You can from ${date(earliestStart)}.`,
      `The start is wanted by ${date(startBy)}. The candidate can from ${date(earliestStart)}.`,
    ),
  'start-date-missing': ({ whom }) =>
    whom === 'company'
      ? said(
          'The place has not said when it starts.',
          'The workplace has not said when it starts.',
          'You have not said when it starts.',
        )
      : said('You have not said when you can begin.', 'The candidate has not said when a start is possible.'),
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
