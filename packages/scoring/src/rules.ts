import type { Transport } from './facts.ts'

/** Travel time one way in minutes, as an honest interval. */
export interface TravelTime {
  readonly low: number
  readonly high: number
}

/** How a need compares with a condition; `profile` needs are views of a profile field and are judged there. */
export type NeedKind =
  | { readonly kind: 'answer' }
  | { readonly kind: 'number'; readonly direction: 'at-most' | 'at-least' }
  | { readonly kind: 'profile' }

/** What the scoring asks of the catalogue; pure look-ups. */
export interface Knowledge {
  need(code: string): NeedKind | undefined
  /** Compensation schemes that can meet this need where the workplace itself cannot. */
  schemesFor(need: string): readonly string[]
  /** How telling a competence is, 1 (everybody has it) to 1000 (hardly any occupation uses it). */
  rarity(competence: string): number
  /** The next broader task, competence or occupation group, if any. */
  broader(id: string): string | undefined
  /** Competences that doing this task, or having worked in this occupation, makes likely. */
  competencesOf(taskOrOccupation: string): readonly string[]
  /** Whether it makes a competence likely: one of those, or one that a longer description of the same work names. */
  takes(taskOrOccupation: string, competence: string): boolean
  /** Tasks typical of an occupation. */
  tasksOf(occupation: string): readonly string[]
  /** Occupations near this one. */
  neighbours(occupation: string): readonly string[]
  sectorOf(taskOrOccupation: string): string | undefined
  /** Undefined when either place is unknown or cannot be reached that way. */
  travel(from: string, to: string, transport: Transport): TravelTime | undefined
}

/** Weights per criterion id, thresholds, and the version every result names. */
export interface Rules {
  readonly version: number
  readonly weights: Readonly<Record<string, number>>
  /** Below this share of known weight (0–1000) on either side no number is shown. */
  readonly enoughKnown: number
  readonly knowledge: Knowledge
}
