import { type Candidate, createEngine, type Engine, type Rules } from '@fleksbro/scoring'
import type { Transaction } from '../../db/client.ts'
import { cardFacts } from '../matches/facts.ts'
import { rulesOf } from '../matches/rules.ts'
import { type ChangedIds, Keeper, type KeptInStep, type Read } from './keeper.ts'
import type { KnownVacancy } from './matching.ts'
import { findDayCards, findStillThere, freezeToday } from './population.queries.ts'
import { readOpenings, without } from './read-facts.ts'

interface DayPerson {
  readonly card: Candidate
  readonly hiddenFrom: readonly string[]
}

/** Today's openings with the people of this morning as companies saw them then. */
export class DayMarket implements KeptInStep {
  readonly rules: Rules
  readonly #engine: Engine
  readonly #people: Map<string, DayPerson>

  constructor(rules: Rules, people: readonly DayPerson[], openings: readonly KnownVacancy[]) {
    this.rules = rules
    this.#people = new Map(people.map((person) => [person.card.id, person]))
    this.#engine = createEngine(
      people.map(({ card }) => card),
      openings.map(({ facts }) => facts),
      rules,
      // Counts have no order.
      { view: 'company', tieBreak: () => '' },
    )
  }

  /** Counts for one company: for the moment of it, who hides from the company is not there. */
  countFor<T>(cvr: string, count: (engine: Engine) => T): T {
    const away = [...this.#people.values()].filter(({ hiddenFrom }) => hiddenFrom.includes(cvr))
    for (const { card } of away) this.#engine.removeCandidate(card.id)
    try {
      return count(this.#engine)
    } finally {
      for (const { card } of away) this.#engine.upsertCandidate(card)
    }
  }

  async takeIn(there: Transaction, { candidates, vacancies }: ChangedIds): Promise<void> {
    const counted = candidates.filter((id) => this.#people.has(id))
    const stillThere = await findStillThere(there, counted)
    const openings = await readOpenings(there, vacancies)
    for (const id of without(counted, stillThere)) {
      this.#people.delete(id)
      this.#engine.removeCandidate(id)
    }
    for (const id of without(vacancies, openings)) this.#engine.removeVacancy(id)
    for (const { facts } of openings) this.#engine.upsertVacancy(facts)
  }
}

/** The day's markets this process holds, by municipality. */
export class DayMarkets extends Keeper<DayMarket> {
  protected async read(there: Transaction): Promise<Read<DayMarket>> {
    const isPrivate = await freezeToday(there)
    const people = (await findDayCards(there)).map((card) => ({ card: cardFacts(card), hiddenFrom: card.hiddenFrom }))
    return { made: new DayMarket(await rulesOf(there), people, await readOpenings(there)), isPrivate }
  }
}
