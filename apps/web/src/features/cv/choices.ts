import type { Profile } from '@fleksbro/contract'
import { findCpr } from '@fleksbro/fleksjob'
import { type AnswerItem, answerItems, type ContactItem, type CvItem } from './cv.ts'

export interface Choices {
  readonly items: ReadonlySet<CvItem>
  /** Needs are chosen one by one, by code. */
  readonly needs: ReadonlySet<string>
  readonly typed: Readonly<Record<ContactItem, string>>
}

/** What she can and when are never chosen for her, shown to companies or not. */
const chosenBefore: readonly AnswerItem[] = ['about', 'tasks', 'competences', 'occupations', 'languages', 'licences']

/** Nothing that companies may not see is ticked before she ticks it: her name and how to reach her never are. */
export function firstChoices({ facts, visibility, email, phone }: Profile): Choices {
  const shown = answered(facts).filter((item) => chosenBefore.includes(item) && item !== 'needs' && visibility[item])
  return {
    items: new Set(shown),
    needs: new Set(),
    typed: { email: email ?? '', phone: phone ?? '', other: '' },
  }
}

/** What there is something to say about. */
export const answered = (facts: Profile['facts']): readonly AnswerItem[] =>
  answerItems.filter((item) => {
    const value = facts[item]
    return Array.isArray(value) ? value.length > 0 : value !== null && value !== 0 && value !== ''
  })

export function toggled<Item>(chosen: ReadonlySet<Item>, item: Item, on: boolean): ReadonlySet<Item> {
  const next = new Set(chosen)
  if (on) next.add(item)
  else next.delete(item)
  return next
}

/** A CPR number among what was typed and ticked has no place in a CV. */
export const typedCpr = ({ items, typed }: Choices, item: ContactItem): boolean =>
  items.has(item) && findCpr(typed[item]).length > 0
