import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { CatalogueId, Id, Language, Line } from './values.ts'

export const EntryKind = z.enum(['task', 'competence', 'occupation'])
const Named = z.object({ da: z.string(), en: z.string() })

/** One entry of the catalogue, our own or ESCO's. */
export const CatalogueEntry = z.object({ kind: EntryKind, id: CatalogueId, label: Named })
export type CatalogueEntry = z.output<typeof CatalogueEntry>

/** Whether anything in the reply comes from ESCO: then its line of attribution is shown. */
const fromEsco = z.boolean()

export const searchCatalogueEntries = endpoint({
  method: 'GET',
  path: '/catalogue/search',
  summary: 'Tasks, competences and occupations that answer a text, most alike first',
  query: z.strictObject({
    q: Line(100),
    kind: EntryKind.optional(),
    language: Language,
    limit: z.coerce.number().int().min(1).max(20).default(8),
  }),
  reply: z.object({
    /** `matched`: the label or synonym that answered. */
    entries: z.array(CatalogueEntry.extend({ matched: z.string() })),
    fromEsco,
    /** Whether there is more to find here than the catalogue that the web brings along. */
    imported: z.boolean(),
  }),
})

const mostIds = 100

export const readCatalogueEntries = endpoint({
  method: 'GET',
  path: '/catalogue/entries',
  summary: 'The names of entries by their ids; unknown ones are left out',
  query: z.strictObject({
    /** Separated by commas. */
    ids: z
      .string()
      .transform((ids) => ids.split(','))
      .pipe(z.array(CatalogueId).max(mostIds, 'too-many')),
  }),
  reply: z.object({ entries: z.array(CatalogueEntry), fromEsco }),
})

/** An occupation near what she can, with what of hers it uses and what would be new. */
export const RelatedOccupation = z.object({
  id: CatalogueId,
  label: Named,
  /** Competences it takes that she has, the most telling first: `by` is hers that covers it, null if it is the same. */
  uses: z.array(
    z.object({ id: CatalogueId, label: Named, by: z.object({ id: CatalogueId, label: Named }).nullable() }),
  ),
  /** What it takes that she has not named. */
  fresh: z.array(z.object({ id: CatalogueId, label: Named })),
  /** How many more there are of each than are listed. */
  more: z.object({ uses: z.int().min(0), fresh: z.int().min(0) }),
  /** Whether we know what usually holds at such a workplace; if not, nothing was checked against her needs. */
  conditionsKnown: z.boolean(),
  /** Openings of this work that are offered to her now and do not conflict. */
  vacancies: z.array(z.object({ id: Id, title: z.string(), company: z.string() })),
})
export type RelatedOccupation = z.output<typeof RelatedOccupation>

/** An occupation near what she can that was left out, since these of her required needs are usually not met there. */
export const LeftOutOccupation = z.object({
  id: CatalogueId,
  label: Named,
  needs: z.array(z.object({ code: z.string(), value: z.number().optional() })),
})
export type LeftOutOccupation = z.output<typeof LeftOutOccupation>

export const listRelatedWork = endpoint({
  method: 'GET',
  path: '/candidates/:candidateId/related-work',
  summary: 'For a candidate and her consultant: occupations that use what she can, and what was left out for her needs',
  params: z.object({ candidateId: Id }),
  reply: z.object({
    /** Occupations she has had. */
    worked: z.array(z.object({ id: CatalogueId, label: Named })),
    /** Nothing is known of what she can: neither competences nor occupations. */
    nothingKnown: z.boolean(),
    occupations: z.array(RelatedOccupation),
    leftOut: z.array(LeftOutOccupation),
    fromEsco,
  }),
})
export type RelatedWork = z.output<typeof listRelatedWork.reply>
