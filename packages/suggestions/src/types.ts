import type { Sensitive } from '@fleksbro/fleksjob'

/** The exact words a suggestion came from, by their place in the text in UTF-16 units. */
export interface Quote {
  readonly index: number
  readonly length: number
  readonly words: string
}

interface From {
  readonly quote: Quote
}

/** A catalogue entry that the text names. */
export interface TaskSuggestion extends From {
  readonly kind: 'task'
  readonly id: string
  /** Hours a week, where the text says them of this task alone. */
  readonly hours?: number
}
export interface CompetenceSuggestion extends From {
  readonly kind: 'competence'
  readonly id: string
  /** A demand rather than a wish. Always false in a CV. */
  readonly must: boolean
}
export interface OccupationSuggestion extends From {
  readonly kind: 'occupation'
  readonly id: string
}
export interface LicenceSuggestion extends From {
  readonly kind: 'licence'
  readonly code: string
  readonly must: boolean
}
export interface LanguageSuggestion extends From {
  readonly kind: 'language'
  readonly code: string
  readonly level: 1 | 2 | 3
  readonly must: boolean
}
/** Hours a week, in half hours. */
export interface HoursSuggestion extends From {
  readonly kind: 'hours'
  readonly min: number
  readonly max: number
}
/** Days and parts of days: bit `day * 4 + part`, Monday morning lowest. */
export interface WeekSuggestion extends From {
  readonly kind: 'week'
  readonly slots: number
  readonly placement: 'free' | 'fixed'
}
/** An answer to a workplace condition. A number without `said` is the catalogue's usual one, for the person to set. */
export type ConditionSuggestion = From & { readonly kind: 'condition'; readonly code: string } & (
    | { readonly answer: 'yes' | 'adaptable' | 'no' }
    | { readonly today: number; readonly said: boolean }
  )
/** The offer of a need. `health`: the words name an illness or the like, and only an offer is made of them. */
export interface NeedSuggestion extends From {
  readonly kind: 'need'
  readonly code: string
  readonly value?: number
  /** The text says the number. */
  readonly said: boolean
  readonly health: boolean
}

export type Suggestion =
  | TaskSuggestion
  | CompetenceSuggestion
  | OccupationSuggestion
  | LicenceSuggestion
  | LanguageSuggestion
  | HoursSuggestion
  | WeekSuggestion
  | ConditionSuggestion
  | NeedSuggestion

export type Purpose = 'vacancy' | 'profile'
export type Language = 'da' | 'en'

export interface Reading {
  /** In the order of the text, each thing once. Never more than a suggestion: a person adds or drops it. */
  readonly suggestions: readonly Suggestion[]
  /** CPR numbers, contact details and words of health in the text; nothing but offers of needs comes of them. */
  readonly sensitive: readonly Sensitive[]
  /** The language of most of the text. */
  readonly language: Language
}
