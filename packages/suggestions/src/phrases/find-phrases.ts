import type { Sentence } from '../text/sentences.ts'
import type { EntryKind, Lexicon, Phrase } from './lexicon.ts'
import { LIGHT } from './words-that-say-little.ts'

export interface FoundPhrase {
  readonly kind: EntryKind
  readonly id: string
  /** First and last token. */
  readonly from: number
  readonly to: number
  /** How much of the text it accounts for; the larger wins where two overlap. */
  readonly worth: number
}

const WINDOW = 8
const AND = new Set(['og', 'samt', 'eller', 'and', 'or'])

/** The catalogue entries a sentence names, in other forms and with small words between; the longest where some overlap. */
export function findPhrases(sentence: Sentence, { holding, wordsFor }: Lexicon): readonly FoundPhrase[] {
  const { tokens } = sentence
  const forms = tokens.map(({ word }) => wordsFor(word))
  const found: FoundPhrase[] = []
  for (const [at, words] of forms.entries()) {
    for (const word of words) {
      for (const phrase of holding.get(word) ?? []) {
        // Each phrase is looked for once, at the first of its words in its own order or not.
        const places = placesOf(phrase, at)
        if (places) found.push(foundAt(phrase, places))
      }
    }
  }
  return withoutOverlaps(found)

  /** Where each of its words stands, beginning with the one at `at`; null if one is missing or too far off. */
  function placesOf(phrase: Phrase, at: number): readonly number[] | null {
    const places: number[] = []
    for (const word of phrase.words) {
      let place = -1
      for (let near = at; near < tokens.length && near <= at + WINDOW; near++) {
        if (!places.includes(near) && forms[near]?.includes(word) && isNamed(phrase, near, word)) {
          place = near
          break
        }
      }
      if (place < 0) return null
      places.push(place)
    }
    const ordered = places.every((place, index) => place > (places[index - 1] ?? -1))
    if (phrase.inOrder && !ordered) return null
    places.sort((a, b) => a - b)
    if (places[0] !== at || (!ordered && isSubject(places))) return null
    return places.slice(1).every((place, index) => isClose(places[index] ?? at, place, ordered)) ? places : null
  }

  /** "Bussen kører hver time": what stands first and does something is nobody's task. */
  function isSubject([first, second]: readonly number[]): boolean {
    return (
      first === 0 && second === 1 && /(?:er|ing|s)$/.test(tokens[1]?.word ?? '') && !/es$/.test(tokens[1]?.word ?? '')
    )
  }

  /** Of people the word itself: "opvask" is not an "opvasker". */
  function isNamed({ kind }: Phrase, at: number, word: string): boolean {
    return kind !== 'occupation' || Boolean(tokens[at]?.word.includes(word))
  }

  /** Only words between that say little, one that says something, or others of the same list. */
  function isClose(left: number, right: number, ordered: boolean): boolean {
    const between = tokens.slice(left + 1, right)
    const gaps = tokens.slice(left + 1, right + 1).map(({ gap }) => gap)
    if (gaps.some((gap) => /[:;()]/.test(gap))) return false
    const heavy = between.filter(({ word }) => !LIGHT[sentence.language].has(word)).length
    const commas = gaps.filter((gap) => gap.includes(',')).length
    const joined = between.some(({ word }) => AND.has(word))
    if (commas === 0 && between.length <= 3 && heavy <= 1 && (ordered || !joined)) return true
    // "Lave kaffe, servere mad" names no serving of coffee.
    if (!ordered) return false
    const joins = commas + between.filter(({ word }) => AND.has(word)).length
    return heavy <= 3 && joins >= heavy && between.length <= 6
  }

  function foundAt({ kind, id, words, isLabel }: Phrase, places: readonly number[]): FoundPhrase {
    const [from, to] = [places[0] ?? 0, places.at(-1) ?? 0]
    const letters = words.reduce((sum, word) => sum + word.length, 0)
    return { kind, id, from, to, worth: words.length * 100 + letters - (to - from) * 3 + (isLabel ? 1 : 0) }
  }
}

function withoutOverlaps(found: readonly FoundPhrase[]): readonly FoundPhrase[] {
  const kept: FoundPhrase[] = []
  for (const one of found.toSorted((a, b) => b.worth - a.worth || a.from - b.from || (a.id < b.id ? -1 : 1))) {
    const overlaps = kept.some(({ kind, from, to }) => kind === one.kind && from <= one.to && one.from <= to)
    if (!overlaps) kept.push(one)
  }
  return kept.toSorted((a, b) => a.from - b.from)
}
