import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { StartError } from '../../start-error.ts'

const kinds = [
  'occupations',
  'skills',
  'ISCOGroups',
  'skillGroups',
  'broaderRelationsOccPillar',
  'broaderRelationsSkillPillar',
  'occupationSkillRelations',
  'skillSkillRelations',
] as const
type FileKind = (typeof kinds)[number]

interface EscoFile {
  readonly path: string
  /** From the name's ending: `da` of `skills_da.csv`; relations may have none. */
  readonly language: string | undefined
}

export type EscoFiles = Readonly<Record<FileKind, readonly EscoFile[]>>

/** `occupations_da.csv`, `occupations_en.csv.gz`, `skillSkillRelations.csv`; other files of the release are left alone. */
const named = new RegExp(`^(${kinds.join('|')})(?:_([a-z]{2,3}))?\\.csv(?:\\.gz)?$`, 'i')

/** The files of ESCO's CSV release in a folder, any of its languages. */
export function findFiles(folder: string): EscoFiles {
  const found: Record<FileKind, EscoFile[]> = Object.fromEntries(kinds.map((kind) => [kind, []])) as never
  for (const name of namesIn(folder)) {
    const [, word, language] = named.exec(name) ?? []
    const kind = kinds.find((one) => one.toLowerCase() === word?.toLowerCase())
    if (kind) found[kind].push({ path: join(folder, name), language: language?.toLowerCase() })
  }
  if (kinds.every((kind) => found[kind].length === 0))
    throw new StartError(`${folder} holds no file of ESCO's CSV release, such as occupations_da.csv.`)
  return found
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    throw new StartError(`${folder} is not a folder that can be read.`)
  }
}
