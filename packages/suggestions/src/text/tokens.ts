const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' }

export interface Token {
  /** One spelling for all: lower case, æ ø å as ae oe aa, no accents. */
  readonly word: string
  readonly start: number
  readonly end: number
  /** What stands between the token before and this one. */
  readonly gap: string
}

export const folded = (text: string) =>
  text
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')

/** The words and numbers between two places of a text, with their places. */
export function tokensOf(text: string, from = 0, to = text.length): readonly Token[] {
  let last = from
  return [...text.slice(from, to).matchAll(/[\p{L}\p{N}\p{M}+#]+(?:['’][\p{L}\p{N}]+)*/gu)].map((found) => {
    const start = from + found.index
    const token = { word: folded(found[0]), start, end: start + found[0].length, gap: text.slice(last, start) }
    last = token.end
    return token
  })
}
