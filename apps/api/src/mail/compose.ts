import type { Language } from '@fleksbro/contract'
import { oneLine, type Place, type Template } from './template.ts'
import { templates } from './templates/index.ts'

export interface Mail {
  /** Stays the same however often it is tried. */
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
}

interface Written {
  readonly id: string
  readonly kind: string
  readonly to: string
  readonly language: Language
  readonly data: unknown
}

const signature: Readonly<Record<Language, string>> = {
  da: 'Venlig hilsen\nFleksbro',
  en: 'Kind regards\nFleksbro',
}

/** The words of a queued mail. Throws for a kind that no longer exists. */
export function compose({ id, kind, to, language, data }: Written, place: Place): Mail {
  if (!Object.hasOwn(templates, kind)) throw new Error(`There is no mail of the kind ${kind}.`)
  const template = templates[kind as keyof typeof templates] as Template<unknown>
  const { subject, paragraphs } = template[language](data, place)
  return { id, to, subject: oneLine(subject), text: [...paragraphs, signature[language]].join('\n\n') }
}
