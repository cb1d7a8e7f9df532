import { type ProfileFacts, type VisibleItem, visibleItems } from '@fleksbro/contract'

/** Nothing answered yet: null everywhere is a question, never a "no". */
export const emptyFacts: ProfileFacts = {
  tasks: null,
  sectors: null,
  occupations: null,
  competences: null,
  needs: null,
  availability: null,
  hours: null,
  longestDay: null,
  notBefore: null,
  home: null,
  commute: null,
  languages: null,
  licences: null,
  earliestStart: null,
  schemes: null,
  about: null,
}

/** Own words start hidden: they may say more than she thinks. Needs have a switch each and start hidden, too. */
export const newVisibility = Object.fromEntries(visibleItems.map((item) => [item, item !== 'about'])) as Record<
  VisibleItem,
  boolean
>
