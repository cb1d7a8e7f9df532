import { lix } from '../../i18n/lix.ts'

export type Ease = 'easy' | 'fair' | 'hard'

export interface PlainLanguage {
  readonly lix: number
  readonly ease: Ease
  /** The one thing that would help most: the longest sentence or the longest word. */
  readonly hint: { readonly about: 'sentence' | 'word'; readonly words: string } | null
}

const EASY = 34
const FAIR = 44
const LONG_SENTENCE = 18
const LONG_WORD = 14
/** Of fewer words the number says nothing. */
const ENOUGH = 8

/** How easily a text reads, by LIX, with one plain thing to change; null of a text too short to tell. */
export function plainLanguage(text: string): PlainLanguage | null {
  const words = text.match(/\p{L}+(?:[-'’]\p{L}+)*/gu) ?? []
  if (words.length < ENOUGH) return null
  const number = lix(text.replaceAll('\n', '. '))
  const ease = number <= EASY ? 'easy' : number <= FAIR ? 'fair' : 'hard'
  const sentence = longest(text.split(/[.!?\n]+/), (one) => one.split(/\s+/).length)
  const word = longest(words, (one) => one.length)
  if (sentence.trim().split(/\s+/).length >= LONG_SENTENCE) {
    return { lix: number, ease, hint: { about: 'sentence', words: beginningOf(sentence) } }
  }
  return { lix: number, ease, hint: word.length >= LONG_WORD ? { about: 'word', words: word } : null }
}

const longest = (items: readonly string[], length: (item: string) => number) =>
  items.reduce((best, item) => (length(item.trim()) > length(best.trim()) ? item : best), '')

const beginningOf = (sentence: string) => `${sentence.trim().split(/\s+/).slice(0, 6).join(' ')} …`
