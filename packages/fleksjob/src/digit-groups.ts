/** A run of digits in a text, in ASCII digits, with its place in UTF-16 units. */
export interface DigitGroup {
  readonly digits: string
  readonly start: number
  readonly end: number
  /** What stands between the group before and this one; empty for the first of a chain. */
  readonly gap: string
}

const LONGEST_GAP = 3
const INVISIBLE = /[\p{Cf}\p{M}]/u
const SEPARATOR = /[\s\p{Pd}\u2212./_·•()[\]]/u

/**
 * The digits of a text as chains of groups: groups belong together when only spaces, dashes, dots and the like stand
 * between them (at most three; `separator` says which). Digits of every script count, invisible characters do not. Linear in the text.
 */
export function digitChains(text: string, separator: RegExp = SEPARATOR): DigitGroup[][] {
  const chains: DigitGroup[][] = []
  let chain: DigitGroup[] = []
  let digits = ''
  let start = 0
  let end = 0
  let gap = ''

  const closeGroup = () => {
    if (digits === '') return
    chain.push({ digits, start, end, gap: chain.length === 0 ? '' : gap })
    digits = ''
    gap = ''
  }
  const closeChain = () => {
    closeGroup()
    if (chain.length > 0) chains.push(chain)
    chain = []
    gap = ''
  }

  let at = 0
  for (const char of text) {
    const digit = digitValue(char)
    if (digit !== undefined) {
      if (digits === '') start = at
      digits += digit
      end = at + char.length
    } else if (!INVISIBLE.test(char)) {
      closeGroup()
      if (separator.test(char) && gap.length < LONGEST_GAP) gap += char
      else closeChain()
    }
    at += char.length
  }
  closeChain()
  return chains
}

function digitValue(char: string): string | undefined {
  if (char >= '0' && char <= '9' && char.length === 1) return char
  if (char < '\u0080') return undefined
  const plain = char.normalize('NFKC')
  if (/^[0-9]$/.test(plain)) return plain
  return /^\p{Nd}$/u.test(char) ? valueInItsScript(char) : undefined
}

// Unicode keeps the ten digits of a script together, with zero at a code point ending in 0 or 6 (hexadecimal).
function valueInItsScript(char: string): string {
  const code = char.codePointAt(0) ?? 0
  const place = code % 16
  const zeroEndsInZero = /^\p{Nd}$/u.test(String.fromCodePoint(code - place))
  return String(zeroEndsInZero ? place : place - 6)
}
