import type { EscoNames, EscoRelease } from '@fleksbro/catalogue'
import { eq, sql } from 'drizzle-orm'
import type { Transaction } from '../../db/client.ts'
import { escoConcept, escoLabel, escoRelation, escoRelease } from '../../db/schema/index.ts'

/** Which import is in force; null before the first. */
export async function findEscoVersion(tx: Transaction): Promise<string | null> {
  const [found] = await tx.select({ version: escoRelease.version }).from(escoRelease)
  return found?.version ?? null
}

/** All of ESCO that the catalogue uses. */
export async function findEsco(tx: Transaction): Promise<EscoRelease> {
  const concepts = await tx.select().from(escoConcept).orderBy(escoConcept.uri)
  const names = await findNames(tx)
  const labelled = (kind: string) =>
    concepts.flatMap(({ uri, kind: found, isco }) => {
      const called = names.get(uri)
      return found === kind && called ? [{ uri, isco: isco ?? '', names: called }] : []
    })
  const takes = await findRelations(tx, 'takes')
  const broader = await findRelations(tx, 'broader')
  return {
    occupations: labelled('occupation'),
    skills: labelled('skill'),
    takes: takes.flatMap(({ from, to, essential }) => to.map((skill) => ({ occupation: from, skill, essential }))),
    broader: broader.flatMap(({ from, to }) => to.map((up) => [from, up] as const)),
  }
}

async function findNames(tx: Transaction): Promise<ReadonlyMap<string, Record<string, EscoNames>>> {
  const rows = await tx.select().from(escoLabel).orderBy(escoLabel.uri, escoLabel.language)
  const names = new Map<string, Record<string, EscoNames>>()
  for (const { uri, language, preferred, alternatives } of rows)
    names.set(uri, { ...names.get(uri), [language]: { preferred, alternatives } })
  return names
}

/** Gathered in the database: a hundred thousand rows are ten thousand lists. Addresses hold no space. */
const findRelations = (tx: Transaction, kind: 'takes' | 'broader') =>
  tx
    .select({
      from: escoRelation.fromUri,
      essential: escoRelation.essential,
      to: sql<string>`string_agg(${escoRelation.toUri}, ' ' order by ${escoRelation.toUri} collate "C")`.mapWith(
        (uris: string) => uris.split(' '),
      ),
    })
    .from(escoRelation)
    .where(eq(escoRelation.kind, kind))
    .groupBy(escoRelation.fromUri, escoRelation.essential)
    .orderBy(escoRelation.fromUri, escoRelation.essential) as Promise<
    { readonly from: string; readonly essential: boolean; readonly to: readonly string[] }[]
  >
