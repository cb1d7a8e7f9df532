const LONGEST_COMPOUND = 30
const ENDINGS = `(?:['’]?s|e|en|ens|er|ers|erne|ernes|et|ets|n|ns|r|rs|rne|ne|t|te)?`
const LETTERS = `[\\p{L}\\p{M}]{0,${LONGEST_COMPOUND}}`
const NOT_INSIDE_WORD = '(?<![\\p{L}\\p{M}\\p{N}])'
const WORD_END = '(?![\\p{L}\\p{M}\\p{N}])'

export interface FoundWord {
  readonly index: number
  readonly length: number
  /** The word as it stands in the text. */
  readonly word: string
  /** The group the word belongs to, by its place in the list that was given. */
  readonly group: number
}

/**
 * Makes a finder of words in groups, each group written "stem*, *stem, =word, several words, CAPITALS". Whole words
 * only, in the usual endings; a word that ends in, or is followed by, a harmless tail ("-foreningen", "-fri") is left
 * alone. Letters æ, ø, å are also found as ae, oe, aa. Linear in the text.
 */
export function wordFinder(groups: readonly string[], harmlessTails: string): (text: string) => FoundWord[] {
  const anyCase = new RegExp(`${NOT_INSIDE_WORD}(?:${alternatives(groups, false)})${WORD_END}`, 'giu')
  const asWritten = new RegExp(`${NOT_INSIDE_WORD}(?:${alternatives(groups, true)})${WORD_END}`, 'gu')
  const tails = terms(harmlessTails).map(spelling).join('|')
  const endsHarmless = new RegExp(`(?:${tails})$`, 'iu')
  const goesOnHarmless = new RegExp(`[\\s\\p{Pd}]{1,2}(?:${tails})${WORD_END}`, 'iuy')

  const isHarmless = (text: string, word: string, end: number) => {
    goesOnHarmless.lastIndex = end
    return endsHarmless.test(word) || goesOnHarmless.test(text)
  }

  return (text) =>
    [...text.matchAll(anyCase), ...text.matchAll(asWritten)]
      .filter((hit) => !isHarmless(text, hit[0], hit.index + hit[0].length))
      .map((hit) => ({ index: hit.index, length: hit[0].length, word: hit[0], group: groupOf(hit) }))
}

function alternatives(groups: readonly string[], capitals: boolean): string {
  return (
    groups
      .map((group, place) => {
        const chosen = terms(group).filter((term) => isCapitals(term) === capitals)
        return chosen.length > 0 ? `(?<g${place}>${chosen.map(pattern).join('|')})` : ''
      })
      .filter(Boolean)
      .join('|') || '(?!)'
  )
}

const groupOf = (hit: RegExpExecArray) =>
  Number(
    Object.entries(hit.groups ?? {})
      .find(([, found]) => found !== undefined)?.[0]
      .slice(1),
  )

const terms = (list: string) =>
  list
    .split(',')
    .map((term) => term.trim())
    .filter(Boolean)

const isCapitals = (term: string) => /^\p{Lu}{2}/u.test(term)

function pattern(term: string): string {
  if (term.startsWith('=')) return spelling(term.slice(1))
  const open = term.endsWith('*')
  const compound = term.startsWith('*')
  const stem = spelling(term.slice(compound ? 1 : 0, open ? -1 : undefined))
  return `${compound ? LETTERS : ''}${stem}${open ? LETTERS : ENDINGS}`
}

function spelling(term: string): string {
  return term
    .replaceAll(' ', '[\\s\\p{Pd}]{1,3}')
    .replaceAll('æ', '(?:æ|ae)')
    .replaceAll('ø', '(?:ø|oe)')
    .replaceAll('å', '(?:å|a\\u030a|aa)')
}
