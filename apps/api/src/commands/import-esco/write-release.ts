import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { noteChange } from '../../db/changes.ts'
import type { Transaction } from '../../db/client.ts'
import { escoConcept, escoRelation, escoRelease, municipality } from '../../db/schema/index.ts'
import type { ConceptKind, ReadConcept, ReadLabel, ReadRelation, ReadRelease } from './read-release.ts'

export interface Imported {
  readonly concepts: Readonly<Record<ConceptKind, number>>
  readonly languages: readonly string[]
  readonly relations: Readonly<Record<RelationKind, number>>
  /** Rows that pointed at what no file names; public releases mix versions. */
  readonly skipped: Readonly<Record<RelationKind, number>>
}

export type RelationKind = (typeof escoRelation.$inferSelect)['kind']

const kinds: readonly RelationKind[] = ['broader', 'takes', 'related']
const atOnce = 10_000
/** Two imports at the same time take turns. */
const lock = 7_263_005

/**
 * Brings what was read into the database: concepts and labels are added or renewed, each kind of relation is replaced
 * where the folder brings it. A concept that a later release leaves out stays, since a profile may name it.
 */
export async function writeRelease(tx: Transaction, read: ReadRelease): Promise<Imported> {
  await tx.execute(sql`select pg_advisory_xact_lock(${lock})`)
  for (const some of inParts(read.concepts)) await upsertConcepts(tx, some)
  for (const some of inParts(read.labels)) await upsertLabels(tx, some)

  const known = new Map((await tx.select().from(escoConcept)).map(({ uri, kind }) => [uri, kind]))
  const relations = { broader: 0, takes: 0, related: 0 }
  const skipped = { broader: 0, takes: 0, related: 0 }
  for (const kind of kinds) {
    const found = read[kind]
    if (!found) continue
    const leading = found.filter(({ from, to }) => leads(kind, known.get(from), known.get(to)))
    relations[kind] = leading.length
    skipped[kind] = found.length - leading.length
    await tx.delete(escoRelation).where(sql`${escoRelation.kind} = ${kind}`)
    for (const some of inParts(leading)) await insertRelations(tx, kind, some)
  }
  const release = { version: randomUUID(), importedAt: tx.now }
  await tx
    .insert(escoRelease)
    .values({ id: 1, ...release })
    .onConflictDoUpdate({ target: escoRelease.id, set: release })
  // Rarity and kinship are part of every score.
  for (const { code } of await tx.select({ code: municipality.code }).from(municipality))
    noteChange(tx, 'everything', code)
  return { concepts: counted(read.concepts), languages: languagesOf(read.labels), relations, skipped }
}

function leads(kind: RelationKind, from: ConceptKind | undefined, to: ConceptKind | undefined): boolean {
  if (kind === 'takes') return from === 'occupation' && to === 'skill'
  if (kind === 'related') return from === 'skill' && to === 'skill'
  return from !== undefined && to !== undefined
}

const upsertConcepts = (tx: Transaction, concepts: readonly ReadConcept[]) =>
  tx.execute(sql`
    insert into esco_concept (uri, kind, isco)
    select * from unnest(
      ${column(concepts.map(({ uri }) => uri))}::text[],
      ${column(concepts.map(({ kind }) => kind))}::text[],
      ${column(concepts.map(({ isco }) => isco))}::text[])
    on conflict (uri) do update set kind = excluded.kind, isco = excluded.isco`)

/** Alternatives hold no line break: in the files it parts them. */
const upsertLabels = (tx: Transaction, labels: readonly ReadLabel[]) =>
  tx.execute(sql`
    insert into esco_label (uri, language, preferred, alternatives)
    select uri, language, preferred, string_to_array(alternatives, chr(10))
    from unnest(
      ${column(labels.map(({ uri }) => uri))}::text[],
      ${column(labels.map(({ language }) => language))}::text[],
      ${column(labels.map(({ preferred }) => preferred))}::text[],
      ${column(labels.map(({ alternatives }) => alternatives.join('\n')))}::text[])
      as label (uri, language, preferred, alternatives)
    on conflict (uri, language) do update set preferred = excluded.preferred, alternatives = excluded.alternatives`)

const insertRelations = (tx: Transaction, kind: RelationKind, relations: readonly ReadRelation[]) =>
  tx.execute(sql`
    insert into esco_relation (kind, from_uri, to_uri, essential)
    select ${kind}, * from unnest(
      ${column(relations.map(({ from }) => from))}::text[],
      ${column(relations.map(({ to }) => to))}::text[],
      ${column(relations.map(({ essential }) => essential))}::boolean[])`)

/** One parameter instead of one per value. */
const column = (values: readonly unknown[]) => sql.param([...values])

function* inParts<Item>(items: readonly Item[]) {
  for (let at = 0; at < items.length; at += atOnce) yield items.slice(at, at + atOnce)
}

function counted(concepts: readonly ReadConcept[]): Record<ConceptKind, number> {
  const counts = { occupation: 0, skill: 0, 'isco-group': 0, 'skill-group': 0 }
  for (const { kind } of concepts) counts[kind]++
  return counts
}

const languagesOf = (labels: readonly ReadLabel[]) => [...new Set(labels.map(({ language }) => language))].sort()
