import type { Candidate, Rules, Vacancy } from '@fleksbro/scoring'
import { asSystem } from '../../db/as-system.ts'
import type { Transaction } from '../../db/client.ts'
import { findCandidates, type StoredCandidate } from '../candidates/candidate-store.ts'
import { cardIsVisible, cardFacts as shownFacts, shownSecrets } from '../candidates/card.ts'
import { findAvoided } from '../matches/avoided.ts'
import { candidateFacts, cardFacts, vacancyFacts } from '../matches/facts.ts'
import { pseudonymFor } from '../matches/find-card.ts'
import { rulesOf } from '../matches/rules.ts'
import { findOfferedVacancies, type OfferedVacancy } from '../vacancies/vacancy-store.ts'

export interface Person {
  readonly stored: StoredCandidate
  readonly facts: Candidate
  /** What companies may see of her; undefined while they see nothing. */
  readonly card: Candidate | undefined
}

/** Everybody who is matched in a municipality today, with everything that is offered to them. */
export interface Population {
  readonly people: readonly Person[]
  readonly vacancies: readonly { readonly offered: OfferedVacancy; readonly facts: Vacancy }[]
  readonly rules: Rules
  /** She hides from the company, so neither is proposed to the other. */
  readonly avoids: (person: Person, companyId: string) => boolean
  readonly pseudonymOf: (person: Person, companyId: string) => string
}

/**
 * For counting, never for showing: an admin's context reaches no profiles, and a consultant's would open them one by
 * one. What is computed from it leaves only as counts and as titles of vacancies.
 */
export const readPopulation = (tx: Transaction, municipality: string): Promise<Population> =>
  asSystem(tx, municipality, async (there) => {
    const found = (await findCandidates(there)).filter(({ paused }) => !paused)
    const offered = await findOfferedVacancies(there)
    const avoided = await findAvoided(there, found)
    return {
      people: found.map(asPerson),
      vacancies: offered.map((one) => ({ offered: one, facts: vacancyFacts(one) })),
      rules: await rulesOf(there),
      avoids: ({ stored }, companyId) => avoided(stored, companyId),
      pseudonymOf: ({ stored: { id: candidateId, pseudonymEpoch } }, companyId) =>
        pseudonymFor(there, companyId, { candidateId, pseudonymEpoch }),
    }
  })

export function asPerson(stored: StoredCandidate): Person {
  return { stored, facts: candidateFacts(stored), card: cardIsVisible(stored) ? seenByCompanies(stored) : undefined }
}

export const seenByCompanies = (stored: StoredCandidate): Candidate =>
  cardFacts({ candidateId: stored.id, facts: shownFacts(stored), shown: shownSecrets(stored) })

/** Lets other requests through between two pieces of a long computation. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
