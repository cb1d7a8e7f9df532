import type { VacancyFacts } from '@fleksbro/contract'

/** What a place answered yes to, or can adapt: the code, and the amount where there is one. */
export const conditionsSaid = (
  conditions: VacancyFacts['conditions'],
  answer: 'yes' | 'adaptable',
): readonly (readonly [code: string, value?: number])[] =>
  Object.entries(conditions)
    .filter(([, said]) =>
      'answer' in said ? said.answer === answer : (said.adaptableTo === undefined ? 'yes' : 'adaptable') === answer,
    )
    .map(([code, said]) => ('today' in said ? [code, said.adaptableTo ?? said.today] : [code]))
