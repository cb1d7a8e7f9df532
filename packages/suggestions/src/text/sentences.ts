import type { Language } from '../types.ts'
import { type Token, tokensOf } from './tokens.ts'

export interface Sentence {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly tokens: readonly Token[]
  readonly language: Language
  /** The heading of the list it stands in: "Det er en fordel, hvis du:". */
  readonly heading: string
  /** It stands on the first line that says anything. */
  readonly first: boolean
  /** It is an item of a list. */
  readonly listed: boolean
}

const SHORT_FORMS =
  /(?:^|[\s(])(?:ca|kl|max|maks|min|inkl|ekskl|evt|fx|f\.eks|eks|bl\.a|mv|m\.m|osv|pr|tlf|nr|dvs|e\.g|i\.e|approx|hrs|t)$/i
const BULLET = /^\s*(?:[-–—•·*✓►▪o]|\d{1,2}[.)])\s+/
/** A line longer than this that goes on in lower case was broken by a page's width, not by its writer. */
const WRAPPED = 50

const DANISH = new Set(
  'og i at er paa til med for af vi du har kan skal som det den en et ikke hos vores dig din jeg eller om men'.split(
    ' ',
  ),
)
const ENGLISH = new Set(
  'and the of to with is are we you have can will that a an our your not or but as at from i my this'.split(' '),
)

/** The language of most words that only one of the two uses; Danish when nothing tells. */
export function languageOf(tokens: readonly Token[], otherwise: Language = 'da', least = 1): Language {
  let [danish, english] = [0, 0]
  for (const { word } of tokens) {
    if (DANISH.has(word)) danish++
    if (ENGLISH.has(word)) english++
  }
  if (danish === english || Math.max(danish, english) < least) return otherwise
  return english > danish ? 'en' : 'da'
}

/** The sentences of a text, list items each for themselves, with their language and the heading they stand under. */
export function* sentencesOf(text: string, language: Language): Generator<Sentence> {
  let heading = ''
  let first = true
  for (const line of linesOf(text)) {
    const bullet = BULLET.exec(text.slice(line.start, line.end))?.[0].length ?? 0
    const said = text.slice(line.start + bullet, line.end)
    if (said.trim() === '') {
      if (heading && !listGoesOn(text, line.end)) heading = ''
      continue
    }
    const isHeading = /:\s*$/.test(said)
    if (isHeading || (bullet === 0 && /[.!?]\s*$/.test(said))) heading = ''
    const itsLanguage = languageOf(tokensOf(text, line.start, line.end), language, 3)
    for (const { start, end } of split(text, line.start + bullet, line.end)) {
      const tokens = tokensOf(text, start, end)
      if (tokens.length === 0) continue
      yield {
        start,
        end,
        text: text.slice(start, end),
        tokens,
        language: itsLanguage,
        heading,
        first,
        listed: bullet > 0,
      }
    }
    first = false
    if (isHeading) heading = said
  }
}

const listGoesOn = (text: string, at: number) => BULLET.test(/\S[^\n]*/.exec(text.slice(at, at + 300))?.[0] ?? '')

interface Stretch {
  readonly start: number
  readonly end: number
}

function linesOf(text: string): readonly Stretch[] {
  const lines: Stretch[] = []
  let start = 0
  for (const { index } of text.matchAll(/\n|$/g)) {
    const goesOn =
      index - text.lastIndexOf('\n', index - 1) > WRAPPED && /^\n\p{Ll}/u.test(text.slice(index, index + 2))
    if (goesOn && !/[.!?:;]\s*$/.test(text.slice(Math.max(start, index - 3), index))) continue
    lines.push({ start, end: index })
    start = index + 1
  }
  return lines
}

function split(text: string, from: number, to: number): readonly Stretch[] {
  const parts: Stretch[] = []
  let start = from
  for (const found of text.slice(from, to).matchAll(/[.!?;•]+(?=\s|$|\p{Lu})/gu)) {
    const at = from + found.index
    if (found[0] === '.' && SHORT_FORMS.test(text.slice(start, at))) continue
    if (found[0] === '.' && /\d$/.test(text.slice(start, at)) && /^\.\s?\p{Ll}/u.test(text.slice(at, at + 3))) continue
    parts.push({ start, end: at + found[0].length })
    start = at + found[0].length
  }
  return [...parts, { start, end: to }]
}
