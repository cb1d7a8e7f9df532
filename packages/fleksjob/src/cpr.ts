import { type DigitGroup, digitChains } from './digit-groups.ts'

/** A place in a text, in UTF-16 units. */
export interface Span {
  readonly index: number
  readonly length: number
}

const CLEAR_SHAPES = ['10', '6-4', '2-2-2-4', '2-2-4-4', '8-4']
// Date and number with a comma, colon or any other mark between them.
const ODDLY_JOINED_SHAPES = ['6-4']
const ANY_MARK = /[^\p{L}\p{N}]/u
// A company or phone number beside a figure, a date with its hour, an amount.
const OTHER_FIGURES = ['8-2', '4-4-2', '4-2-2-2', '1-3-3-3']
const MOST_GROUPS = 4
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const YEAR = /^(?:19|20)/
const BIRTH_CENTURY = /^(?:19|200)/

/**
 * Finds CPR numbers in free text by their date shape (DDMMYY and four digits, or DDMMYYYY and four), in any spelling:
 * hyphen, dashes, dots, every kind of space, full-width and other digits, invisible characters, digits in groups.
 * Modulus 11 is not required: numbers without it are issued since 2007
 * (https://www.cpr.dk/cpr-systemet/personnumre-uden-kontrolciffer-modulus-11-kontrol/).
 * A run of more than ten digits, an eight-digit number and a plain date are not CPR numbers. Linear in the text.
 */
export function findCpr(text: string): Span[] {
  const usual = digitChains(text).flatMap(inChain)
  const oddlyJoined = digitChains(text, ANY_MARK).flatMap((chain) => clearlyIn(chain, ODDLY_JOINED_SHAPES))
  return withoutOverlaps([...usual, ...oddlyJoined])
}

function inChain(chain: readonly DigitGroup[]): Span[] {
  if (isSpeltOut(chain)) return [spanOf(chain)]

  return clearlyIn(chain, CLEAR_SHAPES)
}

function clearlyIn(chain: readonly DigitGroup[], shapes: readonly string[]): Span[] {
  const found: Span[] = []
  for (let from = 0; from < chain.length; ) {
    const groups = clearlyAt(chain, from, shapes)
    if (groups) found.push(spanOf(groups))
    from += groups?.length ?? 1
  }
  return found
}

function clearlyAt(chain: readonly DigitGroup[], from: number, shapes: readonly string[]) {
  for (let count = 1; count <= MOST_GROUPS && from + count <= chain.length; count++) {
    const groups = chain.slice(from, from + count)
    if (shapes.includes(shapeOf(groups)) && isCprShaped(groups)) return groups
  }
  return undefined
}

function isCprShaped(groups: readonly DigitGroup[]): boolean {
  const digits = digitsOf(groups)
  if (digits.length === 10) return startsWithDate(digits)
  // A company number and a postcode stand beside each other with a space; a hyphen binds a date to its number.
  const bound = groups.length > 2 || /^\p{Pd}$/u.test(groups[1]?.gap ?? '')
  return bound && startsWithDate(digits) && BIRTH_CENTURY.test(digits.slice(4))
}

/** Exactly ten digits in smaller groups, such as "01 01 70 12 34". */
function isSpeltOut(chain: readonly DigitGroup[]): boolean {
  // No number has more than ten groups, so a long list of figures is not read again.
  if (chain.length > 10 || OTHER_FIGURES.includes(shapeOf(chain))) return false
  const digits = digitsOf(chain)
  return digits.length === 10 && startsWithDate(digits) && !isDateAndTime(chain)
}

function isDateAndTime(chain: readonly DigitGroup[]): boolean {
  const [, second, third, fourth, fifth] = chain
  const shape = shapeOf(chain)
  if (shape.startsWith('2-2-4-')) return YEAR.test(third?.digits ?? '')
  if (shape !== '2-2-2-2-2') return false
  return /\S/.test(second?.gap ?? '') && /^\s+$/.test(fourth?.gap ?? '') && fifth?.gap === '.'
}

function startsWithDate(digits: string): boolean {
  const day = Number(digits.slice(0, 2))
  const month = Number(digits.slice(2, 4))
  return day >= 1 && day <= (DAYS_IN_MONTH[month - 1] ?? 0)
}

function withoutOverlaps(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  let end = 0
  for (const span of spans.toSorted((a, b) => a.index - b.index || b.length - a.length)) {
    if (span.index < end) continue
    kept.push(span)
    end = span.index + span.length
  }
  return kept
}

function spanOf(groups: readonly DigitGroup[]): Span {
  const index = groups[0]?.start ?? 0
  return { index, length: (groups.at(-1)?.end ?? index) - index }
}

const digitsOf = (groups: readonly DigitGroup[]) => groups.map((group) => group.digits).join('')
const shapeOf = (groups: readonly DigitGroup[]) => groups.map((group) => group.digits.length).join('-')
