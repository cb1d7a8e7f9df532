import { escoAttribution } from '@fleksbro/catalogue'
import type { Database } from '../../db/client.ts'
import { readRelease } from './read-release.ts'
import { type Imported, writeRelease } from './write-release.ts'

/**
 * Imports ESCO's CSV release from a folder, in any of its languages; again with another language it adds its words.
 * All or nothing: a malformed row refuses everything before anything is written.
 */
export async function importEsco(database: Database, folder: string): Promise<Imported> {
  const read = await readRelease(folder)
  // Nobody is signed in at a command line.
  return database.within({ role: 'system' }, (tx) => writeRelease(tx, read))
}

export function report({ concepts, languages, relations, skipped }: Imported): readonly string[] {
  const lost = Object.values(skipped).reduce((sum, count) => sum + count, 0)
  return [
    `Imported ${concepts.occupation} occupations, ${concepts.skill} skills and ${concepts['isco-group']} ISCO groups (${languages.join(', ') || 'no labels'}).`,
    `${relations.takes} relations of occupations to skills, ${relations.broader} to something broader, ${relations.related} between skills.`,
    ...(lost > 0
      ? [
          `Skipped ${lost} rows that point at nothing: ${skipped.takes} of occupations to skills, ${skipped.broader} to something broader, ${skipped.related} between skills.`,
        ]
      : []),
    escoAttribution,
  ]
}
