import { and, arrayContains, eq, sql } from 'drizzle-orm'
import type { Transaction } from './client.ts'
import { contextStatements } from './context.ts'
import { change, changeHead } from './schema/index.ts'

/** Wakes whoever keeps what ranking reads in memory; says the municipality. The sequence is the truth. */
export const changeChannel = 'fleksbro_change'

/** One candidate, one vacancy, or more than can be named, such as new rules. */
export type Changed = { readonly candidate: string } | { readonly vacancy: string } | 'everything'

interface Noted {
  readonly candidates: Set<string>
  readonly vacancies: Set<string>
  everything: boolean
}

/** What a transaction has noted so far, by municipality. */
export class Changes {
  readonly byMunicipality = new Map<string, Noted>()

  get isEmpty(): boolean {
    return this.byMunicipality.size === 0
  }

  note(municipality: string, changed: Changed): void {
    const noted = this.byMunicipality.get(municipality) ?? {
      candidates: new Set(),
      vacancies: new Set(),
      everything: false,
    }
    this.byMunicipality.set(municipality, noted)
    if (changed === 'everything') noted.everything = true
    else if ('candidate' in changed) noted.candidates.add(changed.candidate)
    else noted.vacancies.add(changed.vacancy)
  }

  forget(municipality: string, candidate: string): void {
    this.byMunicipality.get(municipality)?.candidates.delete(candidate)
  }
}

/**
 * Says that this transaction changes something that ranking reads, in the municipality of the context unless another
 * is named. Every such write must: profiles and what of them is shown, vacancies, their workplace's place, offers,
 * rules. It is written down when the transaction commits.
 */
export function noteChange(tx: Transaction, changed: Changed, municipality = tx.context.municipality): void {
  if (!municipality) throw new Error('A change belongs to a municipality.')
  tx.changes.note(municipality, changed)
}

/** An erased candidate is named by no change, not by her last one either: whoever kept her in memory reads all anew. */
export async function forgetChanges(tx: Transaction, gone: { readonly id: string; readonly municipality: string }) {
  const { id, municipality } = gone
  await tx
    .update(change)
    .set({ candidates: sql`array_remove(${change.candidates}, ${id}::uuid)` })
    .where(and(eq(change.municipality, municipality), arrayContains(change.candidates, [id])))
  tx.changes.forget(municipality, id)
  noteChange(tx, 'everything', municipality)
}

/**
 * The last thing a transaction does: the heads are locked in one order and until the commit only. Writes as the
 * system, since a company's change concerns municipalities whose rows it may not touch.
 */
export async function writeChanges(tx: Transaction): Promise<void> {
  const inOrder = [...tx.changes.byMunicipality].sort(([one], [other]) => (one < other ? -1 : 1))
  for (const [municipality, { candidates, vacancies, everything }] of inOrder) {
    await tx.execute(sql.raw(contextStatements({ role: 'system', municipality })))
    const [head] = await tx
      .insert(changeHead)
      .values({ municipality, sequence: 1 })
      .onConflictDoUpdate({ target: changeHead.municipality, set: { sequence: sql`${changeHead.sequence} + 1` } })
      .returning({ sequence: changeHead.sequence })
    if (!head) throw new Error('A change has no number.')
    await tx.insert(change).values({
      municipality,
      sequence: head.sequence,
      candidates: [...candidates],
      vacancies: [...vacancies],
      everything,
      at: tx.now,
    })
    await tx.execute(sql`select pg_notify(${changeChannel}, ${municipality})`)
  }
}
