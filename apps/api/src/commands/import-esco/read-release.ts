import { StartError } from '../../start-error.ts'
import { type EscoFiles, findFiles } from './find-files.ts'
import { type Row, readRows } from './read-rows.ts'

export type ConceptKind = 'occupation' | 'skill' | 'isco-group' | 'skill-group'

export interface ReadConcept {
  readonly uri: string
  readonly kind: ConceptKind
  /** The ISCO-08 code: of an occupation its group's, of a group its own. */
  readonly isco: string | null
}

export interface ReadLabel {
  readonly uri: string
  readonly language: string
  readonly preferred: string
  readonly alternatives: readonly string[]
}

export interface ReadRelation {
  readonly from: string
  readonly to: string
  readonly essential: boolean
}

/** What the files say, before anybody has checked that each row points somewhere. `undefined`: no such file. */
export interface ReadRelease {
  readonly concepts: readonly ReadConcept[]
  readonly labels: readonly ReadLabel[]
  readonly broader: readonly ReadRelation[] | undefined
  readonly takes: readonly ReadRelation[] | undefined
  readonly related: readonly ReadRelation[] | undefined
}

/** Reads ESCO's CSV release. A row that cannot be what its file says refuses everything, with file and line. */
export async function readRelease(folder: string): Promise<ReadRelease> {
  const files = findFiles(folder)
  const concepts = new Map<string, ReadConcept>()
  const labels: ReadLabel[] = []
  for (const { kind, from, iscoColumn } of conceptFiles) {
    for (const { path, language } of files[from]) {
      if (!language) throw new StartError(`${path}: the file's name does not end in its language, such as _da.`)
      const seen = new Set<string>()
      for await (const row of readRows(path)) {
        const uri = address(row, 'conceptUri')
        if (seen.has(uri)) row.refuse(`${uri} stands twice.`)
        seen.add(uri)
        const isco = iscoColumn ? row.field(iscoColumn).replace(/^C/, '') : null
        if (isco !== null && !/^\d{1,4}$/.test(isco)) row.refuse(`“${isco}” is not an ISCO code.`)
        const preferred = row.field('preferredLabel') || row.refuse('there is no preferred label.')
        concepts.set(uri, { uri, kind, isco })
        labels.push({ uri, language, preferred, alternatives: alternativesOf(row, preferred) })
      }
    }
  }
  // Some releases name groups of skills only where something stands below them.
  const addGroup = (uri: string) => {
    if (!concepts.has(uri)) concepts.set(uri, { uri, kind: 'skill-group', isco: null })
  }
  return {
    broader: await readRelations(
      files,
      ['broaderRelationsOccPillar', 'broaderRelationsSkillPillar'],
      { from: 'conceptUri', to: 'broaderUri' },
      (row, from, to) => {
        if (row.optional('conceptType') === 'SkillGroup') addGroup(from)
        if (row.optional('broaderType') === 'SkillGroup') addGroup(to)
      },
    ),
    takes: await readRelations(files, ['occupationSkillRelations'], {
      from: 'occupationUri',
      to: 'skillUri',
      type: 'relationType',
    }),
    related: await readRelations(files, ['skillSkillRelations'], {
      from: 'originalSkillUri',
      to: 'relatedSkillUri',
      type: 'relationType',
    }),
    concepts: [...concepts.values()],
    labels,
  }
}

const conceptFiles = [
  { kind: 'isco-group', from: 'ISCOGroups', iscoColumn: 'code' },
  { kind: 'occupation', from: 'occupations', iscoColumn: 'iscoGroup' },
  { kind: 'skill-group', from: 'skillGroups', iscoColumn: undefined },
  { kind: 'skill', from: 'skills', iscoColumn: undefined },
] as const

async function readRelations(
  files: EscoFiles,
  kinds: readonly (keyof EscoFiles)[],
  columns: { readonly from: string; readonly to: string; readonly type?: string },
  heed: (row: Row, from: string, to: string) => void = () => {},
): Promise<readonly ReadRelation[] | undefined> {
  const paths = kinds.flatMap((kind) => {
    // Every language's release repeats the same relations.
    const first = files[kind][0]
    return first ? [first.path] : []
  })
  if (paths.length === 0) return undefined
  const relations = new Map<string, ReadRelation>()
  for (const path of paths) {
    for await (const row of readRows(path)) {
      const from = address(row, columns.from)
      const to = address(row, columns.to)
      const type = columns.type ? row.field(columns.type) : 'optional'
      if (type !== 'essential' && type !== 'optional') row.refuse(`“${type}” is neither essential nor optional.`)
      const essential = type === 'essential' || relations.get(`${from} ${to}`)?.essential === true
      relations.set(`${from} ${to}`, { from, to, essential })
      heed(row, from, to)
    }
  }
  return [...relations.values()]
}

function address(row: Row, column: string): string {
  const uri = row.field(column)
  return /^http:\/\/data\.europa\.eu\/esco\/[\w./-]+$/.test(uri) ? uri : row.refuse(`“${uri}” is not an ESCO address.`)
}

/** One per line in the Commission's files; hidden labels are spellings to be found by. */
function alternativesOf(row: Row, preferred: string): readonly string[] {
  const lines = [row.field('altLabels'), row.optional('hiddenLabels')].join('\n').split('\n')
  return [...new Set(lines.map((line) => line.trim()).filter((line) => line !== '' && line !== preferred))]
}
