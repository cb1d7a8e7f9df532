import type { ProfileFacts, ProfileNeed, VisibleItem } from '@fleksbro/contract'
import type { CardFacts } from '../../db/schema/index.ts'

interface Person {
  readonly facts: ProfileFacts
  readonly visibility: Readonly<Record<VisibleItem, boolean>>
  readonly visible: boolean
  readonly paused: boolean
  readonly shielded: boolean
}

/** Health data and own words she shows; kept sealed beside the card. */
export interface ShownSecrets {
  readonly needs: readonly Omit<ProfileNeed, 'shown'>[]
  readonly about: string | null
}

/** People with name and address protection are never there, and nobody during a break. */
export const cardIsVisible = ({ visible, paused, shielded }: Person): boolean => visible && !paused && !shielded

/** The facts a company may see, without health data: what is not shown is as if never answered. */
export function cardFacts({ facts, visibility }: Person): CardFacts {
  const shown = <Item extends VisibleItem & keyof CardFacts>(item: Item): ProfileFacts[Item] | null =>
    visibility[item] ? facts[item] : null
  return {
    tasks: shown('tasks'),
    sectors: shown('sectors'),
    occupations: shown('occupations'),
    competences: shown('competences'),
    availability: shown('availability'),
    longestDay: visibility.availability ? facts.longestDay : null,
    notBefore: visibility.availability ? facts.notBefore : null,
    hours: shown('hours'),
    languages: shown('languages'),
    licences: shown('licences'),
    earliestStart: shown('earliestStart'),
  }
}

export const shownSecrets = ({ facts, visibility }: Person): ShownSecrets => ({
  needs: (facts.needs ?? []).filter(({ shown }) => shown).map(({ shown: _, ...need }) => need),
  about: visibility.about ? facts.about : null,
})
