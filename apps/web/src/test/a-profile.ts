import {
  type CompanyCard,
  emptyProfile,
  type Profile,
  type ProfileFacts,
  type Visibility,
  visibleItems,
} from '@fleksbro/contract'
import type { z } from 'zod'

/** The candidate whom `visit(…, { as: 'candidate' })` signs in. */
export const candidateId = '0198b9e4-6f1c-7c52-9a55-5c2f7d7b1a02'

type Given = Partial<Omit<Profile, 'facts' | 'visibility'>> & {
  readonly facts?: Partial<ProfileFacts>
  readonly visibility?: Partial<z.output<typeof Visibility>>
}

/** A new profile, with what a test gives it. */
export const aProfile = ({ facts, visibility, ...given }: Given = {}): Profile => ({
  id: candidateId,
  version: 1,
  name: 'Alma Lind',
  email: 'alma@example.dk',
  phone: null,
  caseworker: null,
  visible: false,
  paused: false,
  filledWith: null,
  facts: { ...emptyProfile, ...facts },
  visibility: {
    ...(Object.fromEntries(visibleItems.map((item) => [item, item !== 'about'])) as z.output<typeof Visibility>),
    ...visibility,
  },
  hiddenFrom: [],
  helpsMost: ['tasks', 'needs', 'hours'],
  savedAt: '2026-11-20T10:00:00Z',
  allowedActions: ['edit', 'show', 'pause', 'hide-from', 'export', 'erase'],
  ...given,
})

/** The card that a company would get of this profile. */
export const cardOf = ({ facts, visibility }: Profile): CompanyCard => {
  const shown = <Item extends keyof typeof visibility>(item: Item) => (visibility[item] ? facts[item] : null)
  return {
    pseudonym: 'bro-7',
    tasks: shown('tasks'),
    sectors: shown('sectors'),
    occupations: shown('occupations'),
    competences: shown('competences'),
    needs: (facts.needs ?? []).filter((need) => need.shown).map(({ shown: _, ...need }) => need),
    availability: shown('availability'),
    hours: shown('hours'),
    longestDay: visibility.availability ? facts.longestDay : null,
    notBefore: visibility.availability ? facts.notBefore : null,
    languages: shown('languages'),
    licences: shown('licences'),
    earliestStart: shown('earliestStart'),
    about: shown('about'),
  }
}
