import type { Knowledge, NeedKind } from '@fleksbro/scoring'
import { needByCode } from './needs/index.ts'
import { travelTime } from './places/travel.ts'
import { rarities } from './rarity.ts'
import type { Competence, NeedEntry, Occupation, Task } from './types.ts'

const occupationGroup = 'disco-'
const finestGroup = 3

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]))
}

function kindOf({ kind, direction }: NeedEntry): NeedKind {
  if (kind === 'number' && direction) return { kind, direction }
  return { kind: kind === 'profile' ? 'profile' : 'answer' }
}

/** The DISCO-08 group above an occupation or a group: `disco-512`, `disco-51`, `disco-5`, then none. */
function groupAbove(disco: string): string | undefined {
  const digits = disco.slice(0, Math.min(finestGroup, disco.length - 1))
  return digits === '' ? undefined : occupationGroup + digits
}

/** What the scoring asks of a catalogue, as look-ups that are built once. Unknown ids know nothing: no kin, rarity 1. */
export function createKnowledge(entries: {
  readonly tasks: readonly Task[]
  readonly competences: readonly Competence[]
  readonly occupations: readonly Occupation[]
}): Knowledge {
  const tasks = byId(entries.tasks)
  const competences = byId(entries.competences)
  const occupations = byId(entries.occupations)
  const rarity = rarities(competences, entries.occupations)

  return {
    need(code) {
      const entry = needByCode(code)
      return entry && kindOf(entry)
    },
    schemesFor: (need) => needByCode(need)?.schemes ?? [],
    rarity: (competence) => rarity.get(competence) ?? 1,
    broader(id) {
      if (id.startsWith(occupationGroup)) return groupAbove(id.slice(occupationGroup.length))
      const occupation = occupations.get(id)
      return occupation ? groupAbove(occupation.disco ?? '') : (tasks.get(id) ?? competences.get(id))?.broader
    },
    competencesOf: (id) => (tasks.get(id) ?? occupations.get(id))?.competences ?? [],
    tasksOf: (occupation) => occupations.get(occupation)?.tasks ?? [],
    neighbours: (occupation) => occupations.get(occupation)?.neighbours ?? [],
    sectorOf: (id) => (tasks.get(id) ?? occupations.get(id))?.sector,
    travel: travelTime,
  }
}
