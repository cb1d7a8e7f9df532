import type { words as danish } from '../da/pay.ts'
import type { Translated } from '../words.ts'

export const words: Translated<typeof danish> = {
  lead: 'Play with the figures. They are a guide. The municipality works out your subsidy.',
  private: 'We do not save what you write here.',
  line: {
    one: 'Wage and subsidy: about {{total}} a month before tax, a guide',
    range: 'Wage and subsidy: about {{range}} a month before tax, a guide',
    caption: 'What it may look like a month before tax, in kroner',
    what: 'Hours a week',
    wage: 'Wage from the workplace',
    subsidy: 'Subsidy from the municipality',
    total: 'In all',
    try: 'Try with your own figures',
  },
  basis: {
    said: 'The workplace says {{pay}} an hour, pension included.',
    agreement:
      'The workplace follows a collective agreement. We do not know the wage. We reckon with {{pay}} an hour. It is a guess.',
    none: 'The workplace has not said a wage. We reckon with {{pay}} an hour. It is a guess.',
    allHours:
      'We reckon with a wage for every hour. In some jobs you are paid for fewer. You agree on that with the municipality.',
  },
  rates: {
    unverified: 'The figures for {{year}} are not confirmed yet.',
    outdated: 'The figures for {{year}} are missing. We use those of {{used}}.',
    none: 'We have no figures for {{year}}. Ask your consultant.',
  },
  ask: {
    title: 'Your figures',
    hours: 'Hours at work a week',
    hoursUnit: 'hours',
    pay: 'Hourly wage with pension',
    payUnit: 'kr.',
    payHint: 'Not sure? {{pay}} an hour is our guess.',
    intensity: 'How much of the time you are paid for',
    intensityUnit: '%',
    intensityHint: 'If you work at a calm pace, you are paid for fewer hours than you are there.',
    slide: '{{what}}, drag',
  },
  result: {
    title: 'What it may look like',
    total: 'a month before tax, a guide',
    paid: 'You are paid for {{hours}} a week.',
    wage: 'Wage with pension',
    subsidy: 'Subsidy',
    sum: 'In all',
    missing: 'Write hours and wage. Then we work it out.',
    pension: 'Part of the wage goes to your pension before you get it.',
    atp: 'Of the subsidy {{amount}} goes to your ATP pension.',
  },
  parts: {
    title: 'How the subsidy comes about',
    highest: 'The highest subsidy',
    below: '{{percent}}\u00a0% of the wage up to {{amount}}',
    above: '{{percent}}\u00a0% of the wage above {{amount}}',
    floor: 'A subsidy cannot go below 0',
    ceiling: 'Ceiling: wage and subsidy cannot be more than full time in the same job, {{amount}}',
    subsidy: 'Your subsidy',
  },
  graph: {
    title: 'More hours never give less money',
    text: 'See how wage and subsidy go together as the hours grow. The dot is your figures.',
    told: 'At {{hours}} a week: {{wage}} in wage and {{subsidy}} in subsidy, {{total}} in all. Without hours it is {{least}} in all, and at 37 hours {{most}} in all.',
    wage: 'Wage',
    subsidy: 'Subsidy',
    ceiling: 'Ceiling',
    axis: 'hours a week',
    unit: 'thousand kr. a month',
    table: 'See the figures in a table',
    caption: 'Wage and subsidy a month before tax',
    hours: 'Hours',
    yours: 'your figures',
  },
  examples: {
    title: 'Try an example',
    few: 'Few hours: {{hours}} in a shop',
    some: 'Some hours: {{hours}} in a warehouse',
    many: 'Many hours: {{hours}} in an office',
    slow: 'Calm pace: {{hours}}, paid for half',
  },
  help: {
    title: 'Good to know',
    paid: {
      title: 'What am I paid for?',
      text: 'You are paid for what you get done. If you are at work for 20 hours and get half done, you are paid for 10. The subsidy from the municipality comes on top.',
      who: 'It is agreed for each job and can change. It is not a figure that follows you.',
    },
    ceiling: {
      title: 'What is the ceiling?',
      text: 'Wage and subsidy cannot be more than the wage for full time in the same job. If they are, the ceiling takes what is too much.',
    },
    atp: {
      title: 'What is ATP?',
      text: 'ATP is money for later. You pay {{percent}}\u00a0% of the subsidy, but at most {{amount}} a month. The municipality takes it before you get the subsidy.',
    },
    unknown: {
      title: 'What do we not know?',
      text: 'We do not know your tax. If you have other wages, the subsidy is smaller. If you are on the old scheme from before 2013, the figures are not for you.',
      source:
        'The rule is in the Danish act on active employment efforts, § 123. Ask your consultant before you count on the figures.',
    },
  },
}
