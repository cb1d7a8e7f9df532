import { type Sentences, said, type WayCode } from './sentences.ts'

/** The way to work, and what she wishes for. */
export const enWay: Sentences<WayCode> = {
  'commute-within': ({ low, high, limit, transport }, say) =>
    said(
      `About ${say.travel(low, high)} ${say.by(transport)}. You can do ${say.travel(limit, limit)}.`,
      `About ${say.travel(low, high)} ${say.by(transport)}. The limit is ${say.travel(limit, limit)}.`,
    ),
  'commute-around-limit': ({ low, high, limit, transport }, say) =>
    said(
      `About ${say.travel(low, high)} ${say.by(transport)}. That is close to your ${say.travel(limit, limit)}.`,
      `About ${say.travel(low, high)} ${say.by(transport)}. That is close to the limit of ${say.travel(limit, limit)}.`,
    ),
  'commute-too-far': ({ low, high, limit, transport }, say) =>
    said(
      `About ${say.travel(low, high)} ${say.by(transport)}. That is more than your ${say.travel(limit, limit)}.`,
      `About ${say.travel(low, high)} ${say.by(transport)}. That is over the limit of ${say.travel(limit, limit)}.`,
    ),
  'commute-no-limit': () =>
    said('You have no limit for the way to work.', 'The candidate has no limit for the way to work.'),
  'commute-work-from-home': () => said('You can work from home all the time.', 'The work is from home all the time.'),
  'commute-missing': ({ whom, of }) =>
    whom === 'company'
      ? said(
          'The place has not said where it is.',
          'The workplace has not said where it is.',
          'You have not said where the work is.',
        )
      : of === 'home'
        ? said('We do not know where you live.', 'The candidate has given no postcode.')
        : said('You have not said how far you want to travel.', 'The candidate has not said how far it may be.'),
  'commute-no-estimate': ({ transport }, { by }) =>
    said(
      `We cannot work out the way ${by(transport)}. Please look it up.`,
      `We cannot work out the way ${by(transport)}.`,
    ),

  'task-wished': ({ task }, { label }) =>
    said(`You would like: ${label('task', task)}.`, `The candidate would like: ${label('task', task)}.`),
  'task-near-wish': ({ task, wish }, { label }) =>
    said(
      `The task is: ${label('task', task)}. It is close to one of your wishes: ${label('task', wish)}.`,
      `The task is: ${label('task', task)}. It is close to a wish: ${label('task', wish)}.`,
    ),
  'task-not-wished': ({ task }, { label }) =>
    said(
      `A task you have not chosen yourself: ${label('task', task)}.`,
      `A task the candidate has not chosen: ${label('task', task)}.`,
    ),
  'wishes-missing': () =>
    said('You have not said what you would like to do.', 'The candidate has not said which tasks are wished for.'),
  'wishes-none': () => said('You are open to all tasks.', 'The candidate is open to all tasks.'),
  'sector-wished': ({ sector }, { label }) =>
    said(
      `It is a place you would like to be: ${label('sector', sector)}.`,
      `The sector is a wish: ${label('sector', sector)}.`,
    ),
  'sector-not-wished': ({ sector }, { label }) =>
    said(
      `The place is not one of your wishes: ${label('sector', sector)}.`,
      `The sector is not a wish: ${label('sector', sector)}.`,
    ),
  'sector-missing': ({ whom }) =>
    whom === 'company'
      ? said(
          'We do not know what kind of place it is.',
          'The workplace has not given its sector.',
          'You have not given your sector.',
        )
      : said('You have not said what kind of place you would like.', 'The candidate has not chosen sectors.'),
  'sectors-none': () => said('You are open to all kinds of places.', 'The candidate is open to all sectors.'),
  'tasks-missing': () =>
    said(
      'The place has not said what you would do.',
      'The workplace has not said what is to be done.',
      'You have not said what is to be done.',
    ),
}
