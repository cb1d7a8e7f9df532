import type { Invariant } from './invariant.ts'

const lists = 15

/** Who or what came in first moves nobody in a list. */
export const sameOrder: Invariant = {
  id: 'same-order',
  try({ people, vacancies, rules, rank }) {
    const turned = [...vacancies].reverse()
    const tried = people.slice(0, lists)
    const orderOf = (list: readonly { readonly vacancyId: string }[]) => list.map(({ vacancyId }) => vacancyId).join()
    const broken = tried.filter(
      ({ facts }) =>
        orderOf(rank(facts, vacancies, rules, { view: 'full' })) !==
        orderOf(rank(facts, turned, rules, { view: 'full' })),
    )
    return { tried: tried.length * vacancies.length, broken: broken.length }
  },
}
