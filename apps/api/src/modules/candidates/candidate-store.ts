import { emptyProfile, type ProfileFacts } from '@fleksbro/contract'
import { and, asc, eq, inArray } from 'drizzle-orm'
import { noteChange } from '../../db/changes.ts'
import type { Transaction } from '../../db/client.ts'
import { candidate, candidateCard, candidateKey, type OpenFacts, type SealedFacts } from '../../db/schema/index.ts'
import type { Seal } from '../../security/vault.ts'
import { cardFacts, cardIsVisible, type ShownSecrets, shownSecrets } from './card.ts'
import { newVisibility } from './new-visibility.ts'

type Row = typeof candidate.$inferSelect

/** A candidate as her consultant and she herself know her: row, facts with needs and words, and the seal for more. */
export interface StoredCandidate extends Omit<Row, 'facts' | 'sealed'> {
  readonly facts: ProfileFacts
  readonly seal: Seal
}

interface NewCandidate
  extends Pick<Row, 'id' | 'name'>,
    Partial<
      Pick<
        Row,
        'accountId' | 'caseworkerId' | 'email' | 'phone' | 'filledWith' | 'contactedAt' | 'createdAt' | 'shielded'
      >
    > {
  readonly facts?: Partial<ProfileFacts>
}

/** An empty profile, invisible to companies, with a key of its own. */
export async function insertCandidate(tx: Transaction, { facts, ...given }: NewCandidate): Promise<void> {
  const municipality = municipalityOf(tx)
  const key = tx.vault.newKey(given.id)
  const { open, secret } = split({ ...emptyProfile, ...facts })
  await tx.insert(candidate).values({
    municipality,
    accountId: null,
    caseworkerId: null,
    email: null,
    phone: null,
    filledWith: null,
    shielded: false,
    contactedAt: tx.now,
    createdAt: tx.now,
    ...given,
    version: 1,
    visible: false,
    paused: false,
    facts: open,
    visibility: newVisibility,
    sealed: tx.vault.sealOf(given.id, key).seal('profile', secret),
    hiddenFrom: [],
    pseudonymEpoch: 1,
    savedAt: tx.now,
  })
  await tx.insert(candidateKey).values({ municipality, candidateId: given.id, ...key })
  await writeCard(tx, given.id)
  noteChange(tx, { candidate: given.id })
}

export async function findCandidate(tx: Transaction, id: string): Promise<StoredCandidate | undefined> {
  const [found] = await readCandidates(tx, [id])
  return found
}

/** Holds the row until the transaction ends. */
export async function findCandidateForUpdate(tx: Transaction, id: string): Promise<StoredCandidate | undefined> {
  await tx.select({ id: candidate.id }).from(candidate).where(only(tx, id)).for('update')
  return findCandidate(tx, id)
}

/** All of the municipality that the context may see, or those named, by id. */
export const findCandidates = (tx: Transaction, ids?: readonly string[]): Promise<StoredCandidate[]> =>
  readCandidates(tx, ids)

type Changes = Partial<
  Pick<
    Row,
    | 'accountId'
    | 'caseworkerId'
    | 'name'
    | 'email'
    | 'phone'
    | 'shielded'
    | 'visible'
    | 'paused'
    | 'filledWith'
    | 'visibility'
    | 'hiddenFrom'
    | 'pseudonymEpoch'
    | 'contactedAt'
  >
> & {
  readonly facts?: ProfileFacts
}

/** Saves and projects anew what companies may see, in the same transaction. Raises the version. */
export async function updateCandidate(
  tx: Transaction,
  stored: StoredCandidate,
  { facts, ...changes }: Changes,
): Promise<void> {
  const { open, secret } = split(facts ?? stored.facts)
  await tx
    .update(candidate)
    .set({
      ...changes,
      ...(facts ? { facts: open, sealed: stored.seal.seal('profile', secret) } : {}),
      version: stored.version + 1,
      savedAt: tx.now,
    })
    .where(only(tx, stored.id))
  await writeCard(tx, stored.id)
  noteChange(tx, { candidate: stored.id })
}

/** Somebody was in contact: the waiting starts over. Raises no version, since nothing of hers changed. */
export async function markContacted(tx: Transaction, id: string): Promise<void> {
  await tx.update(candidate).set({ contactedAt: tx.now }).where(only(tx, id))
  noteChange(tx, { candidate: id })
}

/** Whose candidate she is. Raises no version, so that nobody's typing goes stale by it. */
export async function assignCaseworker(tx: Transaction, id: string, caseworkerId: string | null): Promise<void> {
  await tx.update(candidate).set({ caseworkerId }).where(only(tx, id))
}

/** A card as a company's request reads it: no row of the candidate herself. */
export interface StoredCard {
  readonly candidateId: string
  readonly pseudonymEpoch: number
  readonly visible: boolean
  /** CVR numbers; for a company never its own. */
  readonly hiddenFrom: readonly string[]
  readonly facts: typeof candidateCard.$inferSelect.facts
  readonly shown: ShownSecrets
}

/** The cards this context may see, or of those named; for a company only people who are visible and not hidden from it. */
export async function findCards(tx: Transaction, ids?: readonly string[]): Promise<StoredCard[]> {
  const rows = await tx
    .select()
    .from(candidateCard)
    .innerJoin(
      candidateKey,
      and(
        eq(candidateKey.municipality, candidateCard.municipality),
        eq(candidateKey.candidateId, candidateCard.candidateId),
      ),
    )
    .where(and(eq(candidateCard.municipality, municipalityOf(tx)), ids && inArray(candidateCard.candidateId, [...ids])))
    .orderBy(asc(candidateCard.candidateId))
  return rows.map(({ candidate_card: card, candidate_key: key }) => ({
    candidateId: card.candidateId,
    pseudonymEpoch: card.pseudonymEpoch,
    visible: card.visible,
    hiddenFrom: card.hiddenFrom,
    facts: card.facts,
    shown: openCard(tx.vault.sealOf(card.candidateId, key), card.shownNeeds),
  }))
}

export const openCard = (seal: Seal, shownNeeds: Buffer | null): ShownSecrets =>
  shownNeeds ? seal.open<ShownSecrets>('card', shownNeeds) : { needs: [], about: null }

/** The seal of one candidate, for what else belongs to her: messages, reasons, what a yes reveals. */
export async function findSeal(tx: Transaction, candidateId: string): Promise<Seal | undefined> {
  const [key] = await tx
    .select()
    .from(candidateKey)
    .where(and(eq(candidateKey.municipality, municipalityOf(tx)), eq(candidateKey.candidateId, candidateId)))
  return key && tx.vault.sealOf(candidateId, key)
}

async function readCandidates(tx: Transaction, ids?: readonly string[]): Promise<StoredCandidate[]> {
  const rows = await tx
    .select()
    .from(candidate)
    .innerJoin(
      candidateKey,
      and(eq(candidateKey.municipality, candidate.municipality), eq(candidateKey.candidateId, candidate.id)),
    )
    .where(and(eq(candidate.municipality, municipalityOf(tx)), ids && inArray(candidate.id, [...ids])))
    .orderBy(asc(candidate.id))
  return rows.map(({ candidate: { facts, sealed, ...row }, candidate_key: key }) => {
    const seal = tx.vault.sealOf(row.id, key)
    const secret = sealed ? seal.open<SealedFacts>('profile', sealed) : { needs: null, about: null }
    return { ...row, facts: { ...emptyProfile, ...facts, ...secret }, seal }
  })
}

async function writeCard(tx: Transaction, id: string): Promise<void> {
  const stored = await findCandidate(tx, id)
  if (!stored) throw new Error('A candidate that was just saved is missing.')
  const visible = cardIsVisible(stored)
  const card = {
    visible,
    visibleSince: visible ? ((await findVisibleSince(tx, id)) ?? tx.now) : null,
    hiddenFrom: stored.hiddenFrom.map(({ cvr }) => cvr),
    pseudonymEpoch: stored.pseudonymEpoch,
    facts: cardFacts(stored),
    shownNeeds: stored.seal.seal('card', shownSecrets(stored)),
  }
  await tx
    .insert(candidateCard)
    .values({ municipality: stored.municipality, candidateId: id, ...card })
    .onConflictDoUpdate({ target: [candidateCard.municipality, candidateCard.candidateId], set: card })
}

async function findVisibleSince(tx: Transaction, candidateId: string): Promise<Date | null> {
  const [card] = await tx
    .select({ since: candidateCard.visibleSince })
    .from(candidateCard)
    .where(and(eq(candidateCard.municipality, municipalityOf(tx)), eq(candidateCard.candidateId, candidateId)))
  return card?.since ?? null
}

function split({ needs, about, ...open }: ProfileFacts): { open: OpenFacts; secret: SealedFacts } {
  return { open, secret: { needs, about } }
}

const only = (tx: Transaction, id: string) => and(eq(candidate.municipality, municipalityOf(tx)), eq(candidate.id, id))

function municipalityOf(tx: Transaction): string {
  if (!tx.context.municipality) throw new Error('This needs a municipality.')
  return tx.context.municipality
}
