/** A text in both languages of the product. */
export interface Words {
  readonly da: string
  readonly en: string
}

export interface Synonyms {
  readonly da: readonly string[]
  readonly en: readonly string[]
}

export type NeedGroup = 'TID' | 'TEM' | 'FYS' | 'KOG' | 'SAN' | 'SOC' | 'TRA'
export type Unit = 'hours' | 'clock' | 'kg' | 'minutes' | 'days' | 'people' | 'metres'
/** Profile fields that some needs are only a view of. */
export type NeedField = 'hours.max' | 'longestDay' | 'notBefore' | 'availability' | 'commute.minutes'

/** One accommodation need and the workplace condition that satisfies it. On `number` and `profile` texts may hold `{n}` for the value. */
export interface NeedEntry {
  /** Stable code, e.g. `KOG-01`. */
  readonly code: string
  readonly group: NeedGroup
  readonly kind: 'answer' | 'number' | 'profile'
  readonly unit?: Unit
  /** `at-most`: the condition's number may not exceed the need's. Only on `number`. */
  readonly direction?: 'at-most' | 'at-least'
  /** Values offered in forms, ascending; the first sensible choice is `usual`. Only on `number`. */
  readonly values?: readonly number[]
  readonly usual?: number
  /** Only on `profile`. */
  readonly field?: NeedField
  /** What works, as a candidate's profile says it: "Én opgave ad gangen". */
  readonly need: Words
  /** The everyday situation a candidate picks it by, in the first person, warm and short: "Jeg har det bedst med én ting ad gangen". */
  readonly everyday: Words
  /** What the workplace offers: "Opgaver gives én ad gangen". */
  readonly condition: Words
  /** What an employer is asked, answered yes / can be adapted / no / don't know — or with a number. */
  readonly question: Words
  /** What an employer is asked next to today's number: what it can be adapted to. Only on `number`. */
  readonly adaptableQuestion?: Words
  /** One sentence that makes the condition concrete for an employer, with an example. */
  readonly example: Words
  /** Compensation schemes that can help where the workplace itself cannot. */
  readonly schemes: readonly string[]
}

export interface Scheme {
  readonly id: string
  readonly label: Words
  /** One plain sentence: what it gives and who applies. */
  readonly about: Words
}

export interface Sector {
  readonly id: string
  readonly label: Words
}

export interface Task {
  /** `t-…`, kebab-case, stable. */
  readonly id: string
  readonly label: Words
  readonly synonyms: Synonyms
  readonly sector: string
  /** Competence ids the task uses. */
  readonly competences: readonly string[]
  /** A broader task, if one fits. */
  readonly broader?: string
}

export interface Competence {
  /** `c-…`, kebab-case, stable. */
  readonly id: string
  readonly label: Words
  readonly synonyms: Synonyms
  readonly broader?: string
  readonly esco?: string
}

/** A line of work: of our own catalogue, or one that an import of ESCO brought. */
export interface WorkOccupation {
  /** `o-…`, kebab-case, stable. */
  readonly id: string
  readonly label: Words
  readonly synonyms: Synonyms
  readonly sector?: string
  /** DISCO-08 code of four digits or more, where one exists. */
  readonly disco?: string
  readonly esco?: string
  /** A broader occupation, where ESCO names one; otherwise the way up is the DISCO group. */
  readonly broader?: string
  /** The competences that make it up. */
  readonly competences: readonly string[]
  /** Further competences whoever does it needs, where ESCO tells the same occupation in more detail. */
  readonly alsoTakes?: readonly string[]
  /** Competences that some who do it use. */
  readonly optional?: readonly string[]
  readonly tasks: readonly string[]
  readonly neighbours: readonly string[]
  /** What usually holds at such a workplace, by need code. */
  readonly conditions: Readonly<Record<string, 'yes' | 'no'>>
}

/** An occupation of our own catalogue. */
export interface Occupation extends WorkOccupation {
  readonly sector: string
}

/** A group of competences that nobody chooses: only a step on the way up. */
export interface Group {
  readonly id: string
  readonly broader?: string
}

/** What people do, can and have been: everything that is searched, compared and ranked. */
export interface Work {
  readonly tasks: readonly Task[]
  readonly competences: readonly Competence[]
  readonly occupations: readonly WorkOccupation[]
  readonly groups?: readonly Group[]
}

export interface Language {
  readonly code: string
  readonly label: Words
}

export interface Licence {
  readonly code: string
  readonly label: Words
}

export interface Postcode {
  readonly code: string
  readonly place: string
  /** Four-digit codes of every municipality the postal district reaches into, the likeliest first. */
  readonly municipalities: readonly string[]
  readonly latitude: number
  readonly longitude: number
}

export interface Municipality {
  /** Four digits, e.g. `0157`. */
  readonly code: string
  readonly name: string
  readonly region: string
}
