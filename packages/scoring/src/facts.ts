/** The facts a match is computed from. Everything that may be missing is optional: absent means "never answered". */

/** What a workplace says of one condition. An unanswered question is `unknown`. */
export type Answer = 'yes' | 'adaptable' | 'no' | 'unknown'

export type Strength = 'required' | 'preferred'

/** Whole or half numbers, both ends included. */
export interface Range {
  readonly min: number
  readonly max: number
}

export const transports = ['walk', 'bike', 'public', 'car'] as const
export type Transport = (typeof transports)[number]

/** Monday is 0. */
export const daysOfWeek = 7
/** Morning 6–9, forenoon 9–12, afternoon 12–17, evening 17–22. */
export const partsOfDay = ['morning', 'forenoon', 'afternoon', 'evening'] as const

/** A set of (day, part of day) pairs: bit `day * 4 + part`, 28 bits, Monday morning lowest. */
export type Slots = number

/** A need from the catalogue. `value` is in the unit of the catalogue entry and only on needs that have one. */
export interface Need {
  readonly code: string
  readonly strength: Strength
  readonly value?: number
}

/** A competence or task somebody has. `level`: 1 some, 2 solid, 3 can teach it. */
export interface Held {
  readonly id: string
  readonly level: 1 | 2 | 3
  readonly known: 'said' | 'done' | 'certified'
}

export interface LanguageLevel {
  /** ISO 639-1, e.g. `da`. */
  readonly code: string
  /** 1 a little, 2 everyday, 3 fluent. */
  readonly level: 1 | 2 | 3
}

export interface Candidate {
  readonly id: string
  /** Absent: never answered. Empty: "none". */
  readonly needs?: readonly Need[]
  /** Catalogue ids of tasks she would like to do. */
  readonly tasks?: readonly string[]
  /** Catalogue ids of sectors she would like to work in. */
  readonly sectors?: readonly string[]
  readonly competences?: readonly Held[]
  /** Catalogue ids of occupations she has worked in. */
  readonly occupations?: readonly string[]
  /** Hours a week she can be present. */
  readonly hours?: Range
  /** Longest working day in whole or half hours, given in minutes. */
  readonly longestDay?: number
  /** When she has strength. */
  readonly availability?: Slots
  /** Not at work before this time, in minutes after midnight; `null` is "any time". */
  readonly notBefore?: number | null
  readonly home?: string
  /** Farthest she will travel one way, in minutes, by the means of transport she uses. `null`: no limit. */
  readonly commute?: { readonly transport: Transport; readonly minutes: number | null }
  readonly languages?: readonly LanguageLevel[]
  /** Licence codes, e.g. `B`, `forklift`. Absent: never answered. */
  readonly licences?: readonly string[]
  /** ISO date (`2026-11-21`) from which she can start; `null` is "at once". */
  readonly earliestStart?: string | null
  /** Help that is granted or that she knows she can have, by catalogue scheme id, e.g. `personal-assistance`. */
  readonly schemes?: readonly string[]
  /** ISO date since which she has been without contact. Full view only: it breaks ties. */
  readonly waitingSince?: string
}

/** One answered condition: by words, or by today's number and what it can be adapted to. */
export type Condition = { readonly answer: Answer } | { readonly today: number; readonly adaptableTo?: number }

/** A part of the year with its own hours; months 1–12. */
export interface Season {
  readonly months: readonly number[]
  readonly hours: Range
}

export interface Asked {
  readonly id: string
  readonly must: boolean
}

export interface Vacancy {
  readonly id: string
  /** What is to be done; `hours` a week on it, where known. */
  readonly tasks?: readonly { readonly id: string; readonly hours?: number }[]
  readonly sector?: string
  /** The occupation the work belongs to; absent where none fits. */
  readonly occupation?: string
  readonly competences?: readonly Asked[]
  readonly languages?: readonly (LanguageLevel & { readonly must: boolean })[]
  readonly licences?: readonly { readonly code: string; readonly must: boolean }[]
  /** Hours a week. With seasons it is the range over the whole year. */
  readonly hours?: Range
  readonly seasons?: readonly Season[]
  /** When the work can lie. `free`: any of the slots may be chosen; `fixed`: all of them are worked. */
  readonly schedule?: { readonly slots: Slots; readonly placement: 'free' | 'fixed' }
  /** Shortest working day the company can live with, in minutes. */
  readonly shortestDay?: number
  /** Latest time of day the work may begin, in minutes after midnight. */
  readonly latestStart?: number
  readonly postcode?: string
  /** Whether the work is done at home. Absent reads as `none`: the work is where the workplace is. */
  readonly home?: 'none' | 'some' | 'all'
  /** ISO date the work should begin by at the latest; `null`: no hurry. */
  readonly startBy?: string | null
  /** By need code. Absent: unanswered, which is `unknown`. */
  readonly conditions?: Readonly<Record<string, Condition>>
}
