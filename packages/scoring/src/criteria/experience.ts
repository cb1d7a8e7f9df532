import { criterion } from '../criterion.ts'
import { fact } from '../fact-codes.ts'
import type { Held } from '../facts.ts'
import { full, half, type Item, item, judged, unknown } from '../finding.ts'
import { atLevel, covers } from '../kinship.ts'
import type { Fact } from '../match.ts'
import type { Knowledge } from '../rules.ts'

/** Thousandths for each way of knowing the work. Work that is new can be learnt, so it is little but not nothing. */
export const credits = { sameOccupation: full, nearOccupation: 600, allCompetences: 600, sameSector: 350, fresh: 200 }

/**
 * Has she done this work, or work like it? The mean over the vacancy's tasks, or its occupation where that says more.
 * Done work can stand among her competences or her occupations, and a vacancy is told by its tasks; while one of these
 * is unanswered, what is not found yet is open and gives half.
 */
export const experience = criterion({
  id: 'experience',
  side: 'job',
  // Close behind the competences: it shows them, for those who would not list them.
  weight: 4,
  reads: { candidate: ['competences', 'occupations'], vacancy: ['tasks', 'occupation'] },
  measure({ candidate: { competences, occupations }, vacancy: { tasks = [], occupation }, knowledge }) {
    if (tasks.length === 0 && occupation === undefined) return unknown(fact('tasks-missing'), 'company')
    if (!competences && !occupations) return unknown(fact('experience-missing'), 'candidate')

    const past: Past = { held: competences ?? [], occupations: occupations ?? [], knowledge }
    const ofTasks = tasks.map(({ id }) => nearest(id, past))
    const ofOccupation = occupation === undefined ? [] : [nearest(occupation, past)]
    const found = Math.max(meanOf(ofTasks), meanOf(ofOccupation))
    const items = [...ofOccupation, ...ofTasks].map(asItem)

    if (found < full && tasks.length === 0) items.push(item('open', fact('tasks-missing')))
    if (found < full && !(competences && occupations))
      items.push(item('open', fact('experience-missing'), { whom: 'candidate' }))
    if (!items.some(({ outcome }) => outcome === 'open')) return judged(found, items)
    return judged(Math.floor((found + full) / 2), items, { low: found, high: full, known: half })
  },
})

interface Past {
  readonly held: readonly Held[]
  readonly occupations: readonly string[]
  readonly knowledge: Knowledge
}

interface Evidence {
  readonly credit: number
  readonly fact: Fact
}

/** The best evidence that she knows a task or an occupation. */
function nearest(work: string, { held, occupations, knowledge }: Past): Evidence {
  let best: Evidence = { credit: credits.fresh, fact: fact('work-new', { work }) }
  const offer = (credit: number, make: () => Fact) => {
    if (credit > best.credit) best = { credit, fact: make() }
  }

  for (const occupation of occupations) {
    const credit = creditOfOccupation(work, occupation, knowledge)
    offer(credit, () => fact(credit === full ? 'work-done' : 'work-related', { work, by: occupation }))
  }
  for (const has of held) {
    const covered = covers(has.id, work, knowledge)
    offer(atLevel(covered, has), () => fact(covered === full ? 'work-done' : 'work-related', { work, by: has.id }))
  }
  const used = knowledge.competencesOf(work)
  const known = used.filter((competence) => held.some(({ id }) => id === competence)).length
  if (known > 0) {
    offer(creditOfCompetences(known, used.length), () => fact('work-known', { work, held: known, of: used.length }))
  }
  const sector = knowledge.sectorOf(work)
  const isInSector = (done: string) => sector !== undefined && knowledge.sectorOf(done) === sector
  if (sector !== undefined && (occupations.some(isInSector) || held.some(({ id }) => isInSector(id))))
    offer(credits.sameSector, () => fact('work-same-sector', { work, sector }))
  return best
}

/** How far having worked in an occupation covers a task or an occupation, sectors aside. */
export function creditOfOccupation(work: string, occupation: string, knowledge: Knowledge): number {
  if (work === occupation || knowledge.tasksOf(occupation).includes(work)) return credits.sameOccupation
  const neighbours = knowledge.neighbours(occupation)
  const isNear =
    neighbours.includes(work) ||
    knowledge.neighbours(work).includes(occupation) ||
    neighbours.some((neighbour) => knowledge.tasksOf(neighbour).includes(work))
  return Math.max(isNear ? credits.nearOccupation : 0, covers(occupation, work, knowledge))
}

/** What holding so many of the competences that a work uses gives. */
export function creditOfCompetences(held: number, used: number): number {
  return Math.floor((credits.allCompetences * held) / used)
}

function meanOf(found: readonly Evidence[]): number {
  if (found.length === 0) return 0
  return Math.floor(found.reduce((sum, { credit }) => sum + credit, 0) / found.length)
}

function asItem({ credit, fact: about }: Evidence): Item {
  return item(credit === credits.fresh ? 'unmet' : 'met', about, { whom: 'candidate' })
}
