import type { words as danish } from '../da/cost.ts'
import type { Translated } from '../words.ts'

export const words: Translated<typeof danish> = {
  line: {
    told: 'You pay about {{wage}} a month in wages',
    toldAt: 'You pay about {{wage}} a month in wages at {{hours}} a week',
    unknown: 'You pay only for the hours that are worked effectively',
    caption: 'A month before tax, in kroner, a guide',
    what: 'Hours a week',
    wage: 'You pay in wages',
    subsidy: 'The municipality pays in subsidy',
    total: 'The employee gets in all',
  },
  how: {
    wage: 'You pay for the hours that are worked effectively. If somebody is with you for 10 hours and gets half done, you pay for 5.',
    subsidy:
      'The municipality pays the rest as a subsidy straight to the employee. It does not go through your payroll.',
    sick: 'If the employee falls ill, you can be reimbursed from the first day while you pay wages.',
    agreed: 'The municipality sets the effective hours for each job together with you and the employee.',
    said: 'Reckoned with your wage of {{pay}} an hour, pension included.',
    guess: 'You have not written a wage in kroner. This is reckoned with {{pay}} an hour with pension. It is a guess.',
    unverified: "The municipality's rates for {{year}} are not confirmed.",
    outdated: 'The rates for {{year}} are missing. Those of {{used}} are used here.',
    more: 'Holiday pay, insurance and other costs are not included.',
  },
  wage: {
    legend: 'What is the wage?',
    hint: 'It is shown to those who are looking, so that they can see what they may get. Can be skipped.',
    agreement: 'By collective agreement',
    own: 'An hourly wage',
    amount: 'Kroner an hour, with pension',
    unit: 'kr.',
  },
  praktik: {
    places_one: '{{place}}: at most {{count}} in praktik at a time',
    places_other: '{{place}}: at most {{count}} in praktik at a time',
    reckoned: 'Reckoned from the {{employees}} employees you have written.',
    unknown: 'Write the number of employees at {{place}}. Then we work out how many you may have in praktik at a time.',
    write: 'Write the number of employees',
    noPlace: 'Choose a workplace. Then we work out how many you may have in praktik at a time.',
    choose: 'Choose a workplace',
    help: 'How it is counted',
    rule: 'The workplace may have one for every 5 ordinary employees up to 50, and then one for every 10. There is always room for one.',
    counted:
      'The number is full-time equivalents, on average over the last four months. Subsidised employees and people under 18 are not counted.',
    together: 'Praktik, wage subsidy and nytteindsats are counted together. We do not count flex-jobs.',
    before: 'You and a representative of the employees sign before a praktik begins. Your consultant helps.',
    source: 'The rule is in the Danish order on active employment efforts, § 65. The number is a guide.',
  },
}
