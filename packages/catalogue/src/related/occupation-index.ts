import type { Work, WorkOccupation } from '../types.ts'
import { waysUp } from '../ways-up.ts'

/** What using a competence counts, where some who do the work do and others do not. */
const ofOptional = 0.8
/** Groups larger than this have too little in common for one member to say something of another. */
const closeKin = 40

/** Which occupations use a competence, and how much that says of each: rare ones more, long lists less per entry. */
export interface OccupationIndex {
  readonly occupations: readonly WorkOccupation[]
  readonly competences: ReadonlySet<string>
  /** The catalogue's id of an id or an ESCO address. */
  idOf(idOrAddress: string): string
  /** Adds `credit` for a competence to the score of every occupation that uses it. */
  spread(competence: string, credit: number, scores: Float64Array): void
  rarity(competence: string): number
  broader(competence: string): string | undefined
  /** The competences directly below. */
  narrower(id: string): readonly string[]
  /** Those that share the next broader one, where these are few. */
  siblings(competence: string): readonly string[]
}

interface Use {
  readonly occupation: number
  readonly share: number
}

export function indexOccupations(work: Work): OccupationIndex {
  const occupations = work.occupations.filter((one) => [...essentialsOf(one), ...(one.optional ?? [])].length > 0)
  const users = countUsers(occupations)
  const rarity = (competence: string) => Math.log((occupations.length + 1) / ((users.get(competence) ?? 0) + 0.5))
  const uses = usesIn(occupations, rarity)
  const up = waysUp(work)
  const below = new Map<string, string[]>()
  for (const { id } of work.competences) {
    const broader = up.get(id)
    if (broader !== undefined) push(below, broader, id)
  }
  const byAddress = new Map(
    [...work.competences, ...work.occupations].flatMap(({ id, esco }) => (esco ? [[esco, id] as const] : [])),
  )
  const narrower = (id: string) => below.get(id) ?? []

  return {
    occupations,
    competences: new Set(work.competences.map(({ id }) => id)),
    idOf: (idOrAddress) => byAddress.get(idOrAddress) ?? idOrAddress,
    spread(competence, credit, scores) {
      for (const { occupation, share } of uses.get(competence) ?? [])
        scores[occupation] = (scores[occupation] ?? 0) + credit * share
    },
    rarity,
    broader: (competence) => up.get(competence),
    narrower,
    siblings(competence) {
      const all = narrower(up.get(competence) ?? '')
      return all.length > closeKin ? [] : all
    },
  }
}

/** What the work cannot be done without. */
export function essentialsOf({ competences, alsoTakes = [] }: WorkOccupation): readonly string[] {
  return alsoTakes.length === 0 ? competences : [...new Set([...competences, ...alsoTakes])]
}

function countUsers(occupations: readonly WorkOccupation[]): ReadonlyMap<string, number> {
  const users = new Map<string, number>()
  for (const one of occupations)
    for (const id of new Set([...essentialsOf(one), ...(one.optional ?? [])])) users.set(id, (users.get(id) ?? 0) + 1)
  return users
}

/** Each occupation's uses weigh together as a vector of length one, so that a long description earns nothing by its length. */
function usesIn(occupations: readonly WorkOccupation[], rarity: (competence: string) => number) {
  const uses = new Map<string, Use[]>()
  for (const [occupation, one] of occupations.entries()) {
    const weights = new Map<string, number>()
    for (const id of one.optional ?? []) weights.set(id, ofOptional)
    for (const id of essentialsOf(one)) weights.set(id, 1)
    const length = Math.sqrt([...weights].reduce((sum, [id, weight]) => sum + weight * weight * rarity(id), 0))
    for (const [id, weight] of weights) push(uses, id, { occupation, share: (weight * rarity(id)) / length })
  }
  return uses
}

function push<Item>(lists: Map<string, Item[]>, key: string, item: Item) {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
