import type { CompanyCard } from '@fleksbro/contract'
import type { StoredCard } from './candidate-store.ts'

/** A card as a company gets it. Nothing of the candidate but what the stored card holds can come along. */
export function presentCard({ facts, shown }: Pick<StoredCard, 'facts' | 'shown'>, pseudonym: string): CompanyCard {
  return {
    pseudonym,
    tasks: facts.tasks,
    sectors: facts.sectors,
    occupations: facts.occupations,
    competences: facts.competences,
    needs: [...shown.needs],
    availability: facts.availability,
    hours: facts.hours,
    longestDay: facts.longestDay,
    notBefore: facts.notBefore,
    languages: facts.languages,
    licences: facts.licences,
    earliestStart: facts.earliestStart,
    about: shown.about,
  }
}
