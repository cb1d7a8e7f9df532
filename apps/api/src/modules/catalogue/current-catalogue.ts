import {
  type Competence,
  competences,
  createKnowledge,
  createRelatedWork,
  createSearch,
  type EntryKind,
  knowledge,
  occupations,
  type RelatedWork,
  relatedOccupations,
  type Search,
  searchCatalogue,
  type Task,
  tasks,
  type Work,
  type WorkOccupation,
  withEsco,
} from '@fleksbro/catalogue'
import type { Knowledge } from '@fleksbro/scoring'
import type { Transaction } from '../../db/client.ts'
import { findEsco, findEscoVersion } from './esco.queries.ts'

/** What can be chosen, compared and searched today: our own catalogue, and ESCO once it is imported. */
export interface CurrentCatalogue {
  readonly hasEsco: boolean
  readonly knowledge: Knowledge
  readonly search: Search
  readonly relatedOccupations: RelatedWork
  readonly entry: {
    readonly task: (id: string) => Task | undefined
    readonly competence: (id: string) => Competence | undefined
    readonly occupation: (id: string) => WorkOccupation | undefined
  }
}

const own = { tasks, competences, occupations }

export const ownCatalogue: CurrentCatalogue = {
  hasEsco: false,
  knowledge,
  search: searchCatalogue,
  relatedOccupations,
  entry: lookUpIn(own),
}

/** Whether an id names an entry of a kind. */
export const isKnown = ({ entry }: Pick<CurrentCatalogue, 'entry'>, kind: EntryKind, id: string): boolean =>
  entry[kind](id) !== undefined

/**
 * The catalogue of the import that is in force as this transaction sees it. Each process builds it once per import, when
 * it is first asked for; until then an import made through another process costs one look at a table of one row.
 */
export const catalogueOf = (tx: Transaction): Promise<CurrentCatalogue> => tx.memory.of(Catalogues).current(tx)

class Catalogues {
  #latest: { readonly version: string; readonly made: Promise<CurrentCatalogue> } | undefined

  async current(tx: Transaction): Promise<CurrentCatalogue> {
    const version = await findEscoVersion(tx)
    if (version === null) return ownCatalogue
    if (this.#latest?.version === version) return this.#latest.made
    const latest = { version, made: build(tx, version) }
    this.#latest = latest
    try {
      return await latest.made
    } catch (error) {
      if (this.#latest === latest) this.#latest = undefined
      throw error
    }
  }
}

async function build(tx: Transaction, version: string): Promise<CurrentCatalogue> {
  const work = withEsco(own, await findEsco(tx))
  // Another import was committed between two of these reads.
  const now = await findEscoVersion(tx)
  if (now !== null && now !== version) return build(tx, now)
  return {
    hasEsco: true,
    knowledge: createKnowledge(work),
    search: createSearch(work),
    relatedOccupations: createRelatedWork(work),
    entry: lookUpIn(work),
  }
}

function lookUpIn({ tasks, competences, occupations }: Work): CurrentCatalogue['entry'] {
  const by = <Entry extends { readonly id: string }>(entries: readonly Entry[]) => {
    const found = new Map(entries.map((entry) => [entry.id, entry]))
    return (id: string) => found.get(id)
  }
  return { task: by(tasks), competence: by(competences), occupation: by(occupations) }
}
