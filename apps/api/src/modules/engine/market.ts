import { createEngine, type Engine, type Rules } from '@fleksbro/scoring'
import type { Transaction } from '../../db/client.ts'
import type { ChangedIds, KeptInStep } from './keeper.ts'
import type { KnownCandidate, KnownVacancy, Matching } from './matching.ts'
import { Pseudonyms } from './pseudonyms.ts'
import { readOpenings, readPeople, without } from './read-facts.ts'

interface Content {
  readonly rules: Rules
  readonly people: readonly KnownCandidate[]
  readonly openings: readonly KnownVacancy[]
  readonly pseudonymKey: Buffer
}

/** One municipality's engines and maps, which hold the same. */
export class Market implements Matching, KeptInStep {
  readonly rules: Rules
  readonly candidates = new Map<string, KnownCandidate>()
  readonly vacancies = new Map<string, KnownVacancy>()
  readonly engine: Engine
  readonly companyEngine: Engine
  readonly pseudonyms: Pseudonyms

  constructor({ rules, people, openings, pseudonymKey }: Content) {
    this.rules = rules
    for (const one of people) this.candidates.set(one.id, one)
    for (const one of openings) this.vacancies.set(one.id, one)
    this.pseudonyms = new Pseudonyms(pseudonymKey, this.candidates)

    const jobs = openings.map(({ facts }) => facts)
    const cards = people.flatMap(({ card }) => card ?? [])
    const tieBreak = (candidateId: string, vacancyId: string) =>
      this.pseudonyms.of(this.vacancies.get(vacancyId)?.companyId ?? '', candidateId)
    this.engine = createEngine(
      people.map(({ facts }) => facts),
      jobs,
      rules,
    )
    this.companyEngine = createEngine(cards, jobs, rules, { view: 'company', tieBreak })
  }

  get rulesVersion(): number {
    return this.rules.version
  }

  async takeIn(there: Transaction, { candidates, vacancies }: ChangedIds): Promise<void> {
    const people = await readPeople(there, candidates)
    const openings = await readOpenings(there, vacancies)
    for (const id of without(candidates, people)) this.#removeCandidate(id)
    for (const id of without(vacancies, openings)) this.#removeVacancy(id)
    for (const one of people) this.#putCandidate(one)
    for (const one of openings) this.#putVacancy(one)
  }

  #putCandidate(known: KnownCandidate): void {
    const { id, facts, card } = known
    this.candidates.set(id, known)
    this.pseudonyms.forget(id)
    this.engine.upsertCandidate(facts)
    if (card) this.companyEngine.upsertCandidate(card)
    else this.companyEngine.removeCandidate(id)
  }

  #removeCandidate(id: string): void {
    this.candidates.delete(id)
    this.pseudonyms.forget(id)
    this.engine.removeCandidate(id)
    this.companyEngine.removeCandidate(id)
  }

  #putVacancy(known: KnownVacancy): void {
    this.vacancies.set(known.id, known)
    this.engine.upsertVacancy(known.facts)
    this.companyEngine.upsertVacancy(known.facts)
  }

  #removeVacancy(id: string): void {
    this.vacancies.delete(id)
    this.engine.removeVacancy(id)
    this.companyEngine.removeVacancy(id)
  }
}
