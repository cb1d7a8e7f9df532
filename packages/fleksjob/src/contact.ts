import { type DigitGroup, digitChains } from './digit-groups.ts'

export interface FoundContact {
  readonly index: number
  readonly length: number
  readonly word: string
}

const AT = '(?:@|\\s?[([{]at[)\\]}]\\s?|\\s?\\(?snabel-?a\\)?\\s?)'
const DOT = '(?:\\.|\\s?[([]dot[)\\]]\\s?)'
const LABEL = '[\\p{L}\\p{N}-]{1,63}'
const EMAIL = new RegExp(`(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}${AT}${LABEL}(?:${DOT}${LABEL}){1,4}`, 'giu')
const HANDLE = /(?<![\p{L}\p{N}._%+@-])@[a-z0-9_.]{2,29}[a-z0-9_]/giu
const ADDRESS = /(?<![\p{L}\p{N}@.-])(?:https?:\/\/|www\.)[^\s<>"]{2,2000}/giu
const BARE_ADDRESS =
  /(?<![\p{L}\p{N}@.-])[a-z0-9-]{2,63}(?:\.[a-z0-9-]{2,63}){0,3}\.(?:dk|com|org|eu|info)(?![\p{L}\p{N}-])(?:\/[^\s<>"]{0,2000})?/giu

const PHONE_SHAPES = ['8', '2-2-2-2', '4-4', '3-2-3', '2-3-3', '2-6']
const MOST_GROUPS = 4
const YEAR = /^(?:19|20)\d\d$/

/** Finds phone numbers (Danish eight digits, or with + or 00 and a country code), e-mail, web addresses and @names. */
export function findContact(text: string): FoundContact[] {
  const written = [EMAIL, ADDRESS, BARE_ADDRESS, HANDLE].flatMap((shape) =>
    [...text.matchAll(shape)].map((hit) => ({ index: hit.index, length: hit[0].length, word: hit[0] })),
  )
  return [...written, ...findPhones(text)]
}

function findPhones(text: string): FoundContact[] {
  return digitChains(text).flatMap((chain) => {
    const found: FoundContact[] = []
    for (let from = 0; from < chain.length; ) {
      const groups = abroadAt(text, chain, from) ?? danishAt(text, chain, from)
      if (groups) found.push(wordOf(text, groups))
      from += groups?.length ?? 1
    }
    return found
  })
}

/** After + or 00: whole groups up to the 15 digits an international number can have, at least 8. */
function abroadAt(text: string, chain: readonly DigitGroup[], from: number): DigitGroup[] | undefined {
  const first = chain[from]
  if (!first || !(text[first.start - 1] === '+' || first.digits.startsWith('00'))) return undefined
  const groups: DigitGroup[] = []
  let count = 0
  for (const group of chain.slice(from, from + 8)) {
    if (count + group.digits.length > 15) break
    groups.push(group)
    count += group.digits.length
  }
  return count >= 8 ? groups : undefined
}

function danishAt(text: string, chain: readonly DigitGroup[], from: number): DigitGroup[] | undefined {
  const first = chain[from]
  if (!first || !/^[2-9]/.test(first.digits) || isCvrLabelled(text, first.start)) return undefined
  for (let count = 1; count <= MOST_GROUPS && from + count <= chain.length; count++) {
    const groups = chain.slice(from, from + count)
    if (
      PHONE_SHAPES.includes(groups.map((group) => group.digits.length).join('-')) &&
      standsAlone(chain, from, groups)
    ) {
      return groups.length === 2 && groups.every((group) => YEAR.test(group.digits)) ? undefined : groups
    }
  }
  return undefined
}

/** One kind of gap inside, and not part of a longer list written with the same gap. Dots with thirds are amounts. */
function standsAlone(chain: readonly DigitGroup[], from: number, groups: readonly DigitGroup[]): boolean {
  const gap = groups[1]?.gap
  if (gap === undefined) return true
  if (groups.slice(1).some((group) => group.gap !== gap)) return false
  if (gap === '.' && groups.at(-1)?.digits.length === 3) return false
  const goesOn = chain[from + groups.length]?.gap === gap
  const goesBack = from > 0 && chain[from]?.gap === gap
  return !goesOn && !goesBack
}

const isCvrLabelled = (text: string, start: number) =>
  /cvr[^0-9]{0,12}$/i.test(text.slice(Math.max(0, start - 16), start))

function wordOf(text: string, groups: readonly DigitGroup[]): FoundContact {
  const start = groups[0]?.start ?? 0
  const index = text[start - 1] === '+' ? start - 1 : start
  const end = groups.at(-1)?.end ?? start
  return { index, length: end - index, word: text.slice(index, end) }
}
