import type { words as danish } from '../da/compare.ts'
import type { Translated } from '../words.ts'

export const words: Translated<typeof danish> = {
  title: 'Two jobs side by side',
  lead: 'Here you see where the two jobs differ. What is the same is kept apart.',
  caption: '{{one}} and {{other}}',
  hours: 'Hours',
  place: 'Place and way there',
  pay: 'Pay and subsidy',
  perMonth: 'About {{range}} a month before tax',
  guess: 'The place has not said a wage. We guess.',
  free: 'You can help choose the time',
  fixed: 'The time is fixed',
  ask: 'Ask about',
  contact: 'You can talk to',
  nothing: 'Nothing',
  nothingMore: 'Only what is the same',
  estimates: 'The way there is an estimate. Pay and subsidy are a guide. The municipality works out your subsidy.',
  same: 'See what is the same',
  toJobs: 'See jobs, and choose two',
  choose: {
    title: 'Two jobs can stand side by side here',
    text: 'Choose two jobs in the list. Then you see here where they differ.',
  },
  oneGone: {
    title: 'One of the jobs is not here any more',
    text: 'The place has taken it down, or it is not shown right now. It has nothing to do with you. The other one is still here.',
    action: 'See {{title}}',
  },
  bothGone: {
    title: 'The two jobs are not here any more',
    text: 'They have been taken down, or are not shown right now. It has nothing to do with you.',
  },
  choice: {
    label: 'Compare',
    full: 'You have chosen two',
    oneMore: 'Choose one more job.',
    two: 'You have chosen two jobs.',
    go: 'See the two together',
  },
}
