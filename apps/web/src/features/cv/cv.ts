import type { Language } from '../../i18n/words.ts'

/** What a CV says, in order: the same is shown on the page and written to the file. */
export interface Cv {
  readonly language: Language
  /** What the file is called by a reader, and by her own programs. */
  readonly title: string
  /** Her name, where she chose it. */
  readonly author: string | null
  /** The first heading: her name, or that it is a CV. */
  readonly heading: string
  readonly contact: readonly Contact[]
  readonly sections: readonly CvSection[]
}

export interface Contact {
  readonly text: string
  readonly link?: string
}

export interface CvSection {
  readonly id: CvItem
  readonly title: string
  /** Paragraphs, or a list. */
  readonly text?: string
  readonly items?: readonly string[]
}

export const contactItems = ['email', 'phone', 'other'] as const
export type ContactItem = (typeof contactItems)[number]

/** In the order in which they stand. */
export const answerItems = [
  'about',
  'tasks',
  'competences',
  'occupations',
  'languages',
  'licences',
  'needs',
  'hours',
  'availability',
  'earliestStart',
] as const
export type AnswerItem = (typeof answerItems)[number]

export type CvItem = 'name' | ContactItem | AnswerItem
