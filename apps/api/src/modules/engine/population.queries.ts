import { createHash } from 'node:crypto'
import { and, asc, eq, inArray, lt, sql } from 'drizzle-orm'
import { dayOf } from '../../clock.ts'
import type { Transaction } from '../../db/client.ts'
import { candidateCard, candidateKey, dayCard, dayCount, dayPopulation } from '../../db/schema/index.ts'
import { openCard } from '../candidates/candidate-store.ts'

/**
 * Freezes today's population: those who were visible when the day began, as their cards are now. Once a day; false if
 * it was done before. Needs the system's context.
 */
export async function freezeToday(there: Transaction): Promise<boolean> {
  const municipality = here(there)
  const day = dayOf(there.now)
  const { rowCount } = await there
    .insert(dayPopulation)
    .values({ municipality, day, frozenAt: there.now })
    .onConflictDoNothing()
  if (rowCount === 0) return false

  const visibleSince = sql`(${candidateCard.visibleSince} at time zone 'Europe/Copenhagen')::date`
  const cards = await there
    .select({
      candidateId: candidateCard.candidateId,
      hiddenFrom: candidateCard.hiddenFrom,
      facts: candidateCard.facts,
      shownNeeds: candidateCard.shownNeeds,
    })
    .from(candidateCard)
    .where(
      and(
        eq(candidateCard.municipality, municipality),
        eq(candidateCard.visible, true),
        lt(visibleSince, sql`${day}::date`),
      ),
    )
  for (let from = 0; from < cards.length; from += atOnce)
    await there.insert(dayCard).values(cards.slice(from, from + atOnce).map((card) => ({ ...card, municipality, day })))
  return true
}

/** Parameters of one statement are limited. */
const atOnce = 5_000

/** The population of today, with what was shown then. */
export async function findDayCards(there: Transaction) {
  const rows = await there
    .select()
    .from(dayCard)
    .innerJoin(
      candidateKey,
      and(eq(candidateKey.municipality, dayCard.municipality), eq(candidateKey.candidateId, dayCard.candidateId)),
    )
    .where(and(eq(dayCard.municipality, here(there)), eq(dayCard.day, dayOf(there.now))))
    .orderBy(asc(dayCard.candidateId))
  return rows.map(({ day_card: card, candidate_key: key }) => ({
    candidateId: card.candidateId,
    hiddenFrom: card.hiddenFrom,
    facts: card.facts,
    shown: openCard(there.vault.sealOf(card.candidateId, key), card.shownNeeds),
  }))
}

/** Who of those named is still in today's population: only an erasure takes anybody out. */
export async function findStillThere(there: Transaction, ids: readonly string[]): Promise<{ readonly id: string }[]> {
  if (ids.length === 0) return []
  return there
    .select({ id: dayCard.candidateId })
    .from(dayCard)
    .where(
      and(
        eq(dayCard.municipality, here(there)),
        eq(dayCard.day, dayOf(there.now)),
        inArray(dayCard.candidateId, [...ids]),
      ),
    )
}

/** Earlier days are nobody's business any more. */
export async function forgetEarlierDays(there: Transaction): Promise<void> {
  const [municipality, today] = [here(there), dayOf(there.now)]
  for (const table of [dayPopulation, dayCard, dayCount])
    await there.delete(table).where(and(eq(table.municipality, municipality), lt(table.day, today)))
}

type Counts = typeof dayCount.$inferSelect.counts

export async function findCounts(there: Transaction, question: string): Promise<Counts | undefined> {
  const [found] = await there
    .select({ counts: dayCount.counts })
    .from(dayCount)
    .where(
      and(
        eq(dayCount.municipality, here(there)),
        eq(dayCount.day, dayOf(there.now)),
        eq(dayCount.question, hashOf(question)),
      ),
    )
  return found?.counts
}

/** Whoever counts first is right for the day. */
export const saveCounts = (there: Transaction, question: string, counts: Counts) =>
  there
    .insert(dayCount)
    .values({ municipality: here(there), day: dayOf(there.now), question: hashOf(question), counts })
    .onConflictDoNothing()

const hashOf = (question: string): Buffer => createHash('sha256').update(question).digest()

function here({ context }: Transaction): string {
  if (!context.municipality) throw new Error('This needs a municipality.')
  return context.municipality
}
