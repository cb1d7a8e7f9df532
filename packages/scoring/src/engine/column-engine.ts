import type { Candidate, Vacancy } from '../facts.ts'
import type { Match } from '../match.ts'
import { scorePair } from '../score-pair.ts'
import type { Columns } from './columns.ts'
import { doorsOfCandidate, type LimitDoor } from './doors-of-candidate.ts'
import { doorsOfPair, type PairDoor } from './doors-of-pair.ts'
import { type ConditionDoor, doorsOfVacancy } from './doors-of-vacancy.ts'
import type { Engine, EngineOptions, PairNumbers, RankedPair, RankOptions } from './engine.ts'
import { verdicts } from './outcomes.ts'
import type { PairScorer } from './pair-scorer.ts'
import { Ranker, type Request } from './ranker.ts'
import type { Roster } from './roster.ts'
import { candidateTies, vacancyTies } from './ties.ts'

/** The engine over columns: looks ids up, ranks indices, and explains what is returned with the plain function. */
export class ColumnEngine implements Engine {
  readonly #columns: Columns
  readonly #ranker: Ranker
  readonly #options: EngineOptions

  constructor(columns: Columns, options: EngineOptions) {
    this.#columns = columns
    this.#ranker = new Ranker(columns)
    this.#options = options
  }

  upsertCandidate(candidate: Candidate): void {
    this.#columns.putCandidate(candidate)
  }

  upsertVacancy(vacancy: Vacancy): void {
    this.#columns.putVacancy(vacancy)
  }

  removeCandidate(id: string): void {
    this.#columns.removeCandidate(id)
  }

  removeVacancy(id: string): void {
    this.#columns.removeVacancy(id)
  }

  hasCandidate(id: string): boolean {
    return this.#columns.candidates.indexOf(id) !== undefined
  }

  hasVacancy(id: string): boolean {
    return this.#columns.vacancies.indexOf(id) !== undefined
  }

  rankVacancies(candidateId: string, options: RankOptions = {}): readonly Match[] {
    const candidate = indexIn(this.#columns.candidates, candidateId)
    return this.#vacanciesFor(candidate, options).map((vacancy) => this.#explain(candidate, vacancy))
  }

  rankCandidates(vacancyId: string, options: RankOptions = {}): readonly Match[] {
    const vacancy = indexIn(this.#columns.vacancies, vacancyId)
    return this.#candidatesFor(vacancy, options).map((candidate) => this.#explain(candidate, vacancy))
  }

  listVacancies(candidateId: string, options: RankOptions = {}): readonly RankedPair[] {
    return this.#listFor(indexIn(this.#columns.candidates, candidateId), candidateId, options)
  }

  listCandidates(vacancyId: string, options: RankOptions = {}): readonly RankedPair[] {
    const vacancy = indexIn(this.#columns.vacancies, vacancyId)
    const { scorer } = this.#ranker
    return this.#candidatesFor(vacancy, options).map((candidate) => {
      scorer.bindFor(candidate, vacancy)
      scorer.measure(vacancy)
      return this.#pair(this.#candidateAt(candidate).id, vacancyId)
    })
  }

  rankAll(options: RankOptions = {}): ReadonlyMap<string, readonly RankedPair[]> {
    const { profiles, end } = this.#columns.candidates
    const lists = new Map<string, readonly RankedPair[]>()
    for (let candidate = 0; candidate < end; candidate++) {
      const id = profiles[candidate]?.id
      if (id !== undefined) lists.set(id, this.#listFor(candidate, id, options))
    }
    return lists
  }

  numbersOf(candidateId: string, vacancyId: string): PairNumbers {
    const candidate = indexIn(this.#columns.candidates, candidateId)
    const vacancy = indexIn(this.#columns.vacancies, vacancyId)
    const { scorer } = this.#ranker
    scorer.bindFor(candidate, vacancy)
    scorer.measure(vacancy)
    const sides = { person: scorer.person.asSideTotal(), job: scorer.job.asSideTotal() }
    return { ...this.#pair(candidateId, vacancyId), sides }
  }

  openDoorsOfPair(candidateId: string, vacancyId: string): readonly PairDoor[] {
    const { candidates, vacancies, rules, view } = this.#columns
    const candidate = this.#candidateAt(indexIn(candidates, candidateId))
    return doorsOfPair(candidate, this.#vacancyAt(indexIn(vacancies, vacancyId)), rules, view)
  }

  openDoorsOfVacancy(vacancy: string | Vacancy): readonly ConditionDoor[] {
    if (typeof vacancy === 'string') return doorsOfVacancy(this.#columns, indexIn(this.#columns.vacancies, vacancy))
    return this.#columns.withDraft(vacancy, (index) => doorsOfVacancy(this.#columns, index))
  }

  openDoorsOfCandidate(candidateId: string): readonly LimitDoor[] {
    return doorsOfCandidate(this.#columns, indexIn(this.#columns.candidates, candidateId))
  }

  #listFor(candidate: number, candidateId: string, options: RankOptions): readonly RankedPair[] {
    return this.#vacanciesFor(candidate, options).map((vacancy) => {
      this.#ranker.scorer.measure(vacancy)
      return this.#pair(candidateId, this.#vacancyAt(vacancy).id)
    })
  }

  #vacanciesFor(candidate: number, options: RankOptions): readonly number[] {
    return this.#ranker.vacanciesFor(candidate, requestFrom(options), vacancyTies(this.#columns))
  }

  #candidatesFor(vacancy: number, options: RankOptions): readonly number[] {
    const pseudonyms = this.#options.view === 'company' ? this.#options.tieBreak : undefined
    const { id } = this.#vacancyAt(vacancy)
    const ties = candidateTies(this.#columns, pseudonyms && ((candidateId) => pseudonyms(candidateId, id)))
    return this.#ranker.candidatesFor(vacancy, requestFrom(options), ties)
  }

  /** The pair the scorer has just measured. */
  #pair(candidateId: string, vacancyId: string): RankedPair {
    const { outcome, score, low, high }: PairScorer = this.#ranker.scorer
    const verdict = verdicts[outcome] ?? 'conflict'
    return { candidateId, vacancyId, verdict, score: score < 0 ? null : score, range: { low, high } }
  }

  #explain(candidate: number, vacancy: number): Match {
    const { rules, view } = this.#columns
    return scorePair(this.#candidateAt(candidate), this.#vacancyAt(vacancy), rules, view)
  }

  #candidateAt(index: number): Candidate {
    return this.#columns.candidates.profiles[index] as Candidate
  }

  #vacancyAt(index: number): Vacancy {
    return this.#columns.vacancies.profiles[index] as Vacancy
  }
}

function requestFrom({ limit = Number.POSITIVE_INFINITY, conflicts = true, where }: RankOptions): Request {
  return { limit, conflicts, where }
}

function indexIn(roster: Roster<Candidate> | Roster<Vacancy>, id: string): number {
  const index = roster.indexOf(id)
  if (index === undefined) throw new RangeError(`nobody here has the id ${id}`)
  return index
}
