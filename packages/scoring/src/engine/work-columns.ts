import { creditOfWorkDone } from '../criteria/competences.ts'
import { creditOfOccupation, credits } from '../criteria/experience.ts'
import { weightOf } from '../demands.ts'
import type { Asked, Candidate, Held, Vacancy } from '../facts.ts'
import { atLevel, covers } from '../kinship.ts'
import type { Knowledge } from '../rules.ts'
import { CreditTable } from './credit-table.ts'
import { withRoomFor } from './growing.ts'
import { ListColumn } from './list-column.ts'
import { Numbering } from './numbering.ts'

/** One thing that shows what she can: something she holds, or an occupation she has worked in (`level` absent). */
interface Evidence {
  readonly id: string
  readonly level?: Held['level']
}

/** How many numbers stand before the tasks of a vacancy. */
export const askedHead = 4

/** What a list says beside its entries. */
export const unanswered = 0
export const answered = 1

/** The tasks, occupations and competences of both sides as numbers, and how far each shown covers each asked. */
export class WorkColumns {
  readonly wishes = new ListColumn()
  readonly evidence = new ListColumn()
  wishesAnswered = new Uint32Array(1024)
  heldAnswered = new Uint32Array(1024)
  occupationsAnswered = new Uint32Array(1024)

  /**
   * What a vacancy asks, all in one place: how many tasks, how many demands and one (0: not answered), its occupation
   * and one (0: none), how much its demands tell; then the tasks and the demands.
   */
  readonly asked = new ListColumn()

  /** By work number: how many competences the work takes, repeats included. */
  readonly usedBy: number[] = []
  /** By demand number: the competence, how much it counts, and 1 if it must be there. */
  readonly competenceOf: number[] = []
  readonly weightOf: number[] = []
  must = new Uint32Array(1024)
  /** By competence number: the demands for it. */
  readonly demandsOf: number[][] = []

  /** Wish × work asked. */
  readonly wishCredit: CreditTable
  /** Evidence × work asked, and how many of the competences the work takes the evidence is. */
  readonly workCredit: CreditTable
  readonly workUses: CreditTable
  /** Evidence × competence asked. */
  readonly competenceCredit: CreditTable

  readonly #works = new Numbering()
  readonly #competences = new Numbering()
  readonly #demands = new Numbering<Asked>()
  readonly #wishes = new Numbering()
  readonly #evidence = new Numbering<Evidence>()
  readonly #knowledge: Knowledge

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge
    const works = this.#works.meanings
    const competences = this.#competences.meanings
    const wishes = this.#wishes.meanings
    const evidence = this.#evidence.meanings
    this.wishCredit = new CreditTable((wish, work) => covers(works[work] as string, wishes[wish] as string, knowledge))
    this.workCredit = new CreditTable(
      (by, work) => creditForWork(works[work] as string, evidence[by] as Evidence, knowledge),
      credits.fresh,
    )
    this.workUses = new CreditTable((by, work) => usesOf(works[work] as string, evidence[by] as Evidence, knowledge))
    this.competenceCredit = new CreditTable((by, competence) =>
      creditForCompetence(competences[competence] as string, evidence[by] as Evidence, knowledge),
    )
  }

  get works(): number {
    return this.#works.meanings.length
  }

  get competences(): number {
    return this.#competences.meanings.length
  }

  putCandidate(index: number, { tasks, competences, occupations }: Candidate): void {
    this.wishesAnswered = mark(this.wishesAnswered, index, tasks)
    this.heldAnswered = mark(this.heldAnswered, index, competences)
    this.occupationsAnswered = mark(this.occupationsAnswered, index, occupations)
    this.wishes.set(
      index,
      (tasks ?? []).map((id) => this.#wishes.numberOf(id, () => id)),
    )
    const shown: Evidence[] = [...bestOfEach(competences ?? []), ...(occupations ?? []).map((id) => ({ id }))]
    this.evidence.set(
      index,
      shown.map((one) => this.#evidence.numberOf(`${one.id} ${one.level ?? 'worked'}`, () => one)),
    )
  }

  putVacancy(index: number, { tasks = [], occupation, competences }: Vacancy): void {
    const demands = (competences ?? []).map((demand) => this.#demandOf(demand))
    this.asked.set(index, [
      tasks.length,
      competences ? competences.length + 1 : 0,
      occupation === undefined ? 0 : this.#workOf(occupation) + 1,
      demands.reduce((told, demand) => told + (this.weightOf[demand] as number), 0),
      ...tasks.map(({ id }) => this.#workOf(id)),
      ...demands,
    ])
  }

  #workOf(id: string): number {
    return this.#works.numberOf(id, () => {
      this.usedBy.push(this.#knowledge.competencesOf(id).length)
      return id
    })
  }

  #demandOf({ id, must }: Asked): number {
    return this.#demands.numberOf(`${id} ${must}`, () => {
      const competence = this.#competences.numberOf(id, () => id)
      this.demandsOf[competence] ??= []
      this.demandsOf[competence].push(this.competenceOf.push(competence) - 1)
      this.weightOf.push(this.#knowledge.rarity(id) * weightOf({ must }))
      this.must = withRoomFor(this.must, this.competenceOf.length - 1)
      this.must[this.competenceOf.length - 1] = must ? 1 : 0
      return { id, must }
    })
  }
}

function mark(flags: Uint32Array<ArrayBuffer>, index: number, answer: unknown): Uint32Array<ArrayBuffer> {
  const roomy = withRoomFor(flags, index)
  roomy[index] = answer === undefined ? unanswered : answered
  return roomy
}

/** What is held twice counts once, at its best level. */
function bestOfEach(held: readonly Held[]): Evidence[] {
  const best = new Map<string, Held>()
  for (const one of held) if (one.level > (best.get(one.id)?.level ?? 0)) best.set(one.id, one)
  return [...best.values()].map(({ id, level }) => ({ id, level }))
}

function creditForWork(work: string, { id, level }: Evidence, knowledge: Knowledge): number {
  const sector = knowledge.sectorOf(work)
  const inSector = sector !== undefined && knowledge.sectorOf(id) === sector ? credits.sameSector : 0
  const credit =
    level === undefined ? creditOfOccupation(work, id, knowledge) : atLevel(covers(id, work, knowledge), { level })
  return Math.max(credits.fresh, credit, inSector)
}

function usesOf(work: string, { id, level }: Evidence, knowledge: Knowledge): number {
  return level === undefined ? 0 : knowledge.competencesOf(work).filter((used) => used === id).length
}

function creditForCompetence(competence: string, { id, level }: Evidence, knowledge: Knowledge): number {
  const byWork = creditOfWorkDone(id, competence, knowledge)
  if (level === undefined) return byWork
  return Math.max(atLevel(covers(id, competence, knowledge), { level }), atLevel(byWork, { level }))
}
