import { type EntryKind, isEscoId } from '@fleksbro/catalogue'
import type { ReplyOf, readCatalogueEntries, searchCatalogueEntries } from '@fleksbro/contract'
import type { z } from 'zod'
import type { Transaction } from '../../db/client.ts'
import { catalogueOf } from './current-catalogue.ts'

/** What somebody types is looked up in memory and kept nowhere. */
export async function search(
  tx: Transaction,
  { q, kind, language, limit }: z.output<typeof searchCatalogueEntries.query>,
): Promise<ReplyOf<typeof searchCatalogueEntries>> {
  const { search, hasEsco } = await catalogueOf(tx)
  const found = search(q, { language, limit, ...(kind ? { kinds: [kind] } : {}) })
  return {
    entries: found.map(({ kind, id, label, matched }) => ({ kind, id, label, matched })),
    fromEsco: found.some(({ id }) => isEscoId(id)),
    imported: hasEsco,
  }
}

const kinds: readonly EntryKind[] = ['task', 'competence', 'occupation']

export async function readEntries(
  tx: Transaction,
  ids: readonly string[],
): Promise<ReplyOf<typeof readCatalogueEntries>> {
  const { entry } = await catalogueOf(tx)
  const entries = [...new Set(ids)].flatMap((id) =>
    kinds.flatMap((kind) => {
      const found = entry[kind](id)
      return found ? [{ kind, id, label: found.label }] : []
    }),
  )
  return { entries, fromEsco: entries.some(({ id }) => isEscoId(id)) }
}
