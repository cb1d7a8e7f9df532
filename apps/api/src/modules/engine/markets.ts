import type { Transaction } from '../../db/client.ts'
import { rulesOf } from '../matches/rules.ts'
import { Keeper, type Read } from './keeper.ts'
import { Market } from './market.ts'
import { readOpenings, readPeople } from './read-facts.ts'

/** The markets this process holds, by municipality. */
export class Markets extends Keeper<Market> {
  protected async read(there: Transaction): Promise<Read<Market>> {
    const made = new Market({
      rules: await rulesOf(there),
      people: await readPeople(there),
      openings: await readOpenings(there),
      pseudonymKey: there.pseudonymKey,
    })
    return { made }
  }
}
