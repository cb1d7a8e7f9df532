import type { Language } from '@fleksbro/contract'

/** A mail in one language: a subject and paragraphs of plain text. */
export interface Letter {
  readonly subject: string
  readonly paragraphs: readonly string[]
}

export interface Place {
  /** Where the product is reached, without a slash at the end. */
  readonly publicUrl: string
}

/**
 * A kind of mail. A mail lies in an inbox that others may read, so it says that there is something, never what: no
 * needs, no match, no message, and of names only those the reader needs to trust the mail.
 */
export type Template<Data> = Readonly<Record<Language, (data: Data, place: Place) => Letter>>

/** What somebody typed, as one line: a name cannot start a header or a paragraph of its own. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .slice(0, 120)
