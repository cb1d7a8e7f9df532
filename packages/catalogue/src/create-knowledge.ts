import type { Knowledge, NeedKind } from '@fleksbro/scoring'
import { isEscoId } from './esco/esco-id.ts'
import { needByCode } from './needs/index.ts'
import { travelTime } from './places/travel.ts'
import { rarities } from './rarity.ts'
import type { Competence, NeedEntry, Work, WorkOccupation } from './types.ts'
import { waysUp } from './ways-up.ts'

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]))
}

function kindOf({ kind, direction }: NeedEntry): NeedKind {
  if (kind === 'number' && direction) return { kind, direction }
  return { kind: kind === 'profile' ? 'profile' : 'answer' }
}

type Takes = Pick<WorkOccupation, 'competences' | 'alsoTakes'>

/**
 * What the scoring asks of a catalogue, as look-ups that are built once. Unknown ids know nothing: no kin, rarity 1.
 * Adding ESCO leaves rarity, kinship and the main competences of our own entries as they were; it only adds what past
 * work makes likely.
 */
export function createKnowledge(work: Work): Knowledge {
  const tasks = byId(work.tasks)
  const occupations = byId(work.occupations)
  const rarity = raritiesOf(work)
  const up = waysUp(work)

  return {
    need(code) {
      const entry = needByCode(code)
      return entry && kindOf(entry)
    },
    schemesFor: (need) => needByCode(need)?.schemes ?? [],
    rarity: (competence) => rarity.get(competence) ?? 1,
    broader: (id) => up.get(id),
    competencesOf: (id) => (tasks.get(id) ?? occupations.get(id))?.competences ?? [],
    takes(id, competence) {
      const work: Takes | undefined = tasks.get(id) ?? occupations.get(id)
      return (
        work !== undefined && (work.competences.includes(competence) || work.alsoTakes?.includes(competence) === true)
      )
    },
    tasksOf: (occupation) => occupations.get(occupation)?.tasks ?? [],
    neighbours: (occupation) => occupations.get(occupation)?.neighbours ?? [],
    sectorOf: (id) => (tasks.get(id) ?? occupations.get(id))?.sector,
    travel: travelTime,
  }
}

/** Our own competences are as telling as our own occupations make them, ESCO's as its thousands of occupations do. */
function raritiesOf({ competences, occupations }: Work): ReadonlyMap<string, number> {
  const isOwn = ({ id }: Competence | WorkOccupation) => !isEscoId(id)
  const all = byId(competences)
  const own = rarities(all, occupations.filter(isOwn), ({ competences }) => competences)
  const described = occupations.filter(({ optional }) => optional !== undefined)
  if (described.length === 0) return own
  const ofEsco = rarities(all, described, (one) => [...(one.alsoTakes ?? one.competences), ...(one.optional ?? [])])
  return new Map(competences.map((one) => [one.id, (isOwn(one) ? own : ofEsco).get(one.id) ?? 1]))
}
