import { NUMBER } from '../text/numbers.ts'

/** Written out: in a class of a pattern without flags they are read many times faster than `\\p{L}`. */
export const LETTERS = 'a-zæøåäöüéèáàô'
const SPACE = '[\\s\\-–,]{1,3}'
const REST = `[${LETTERS}]{0,20}`
const UP_TO_THREE = `(?:[${LETTERS}0-9'’-]{1,20}[\\s,]{1,2}){0,3}`
const COUNT = `(?<n>${NUMBER})(?:\\s?(?:-|–|til|to)\\s?(?<m>${NUMBER}))?`

/**
 * A pattern as the tables write it: `*` is any rest of a word, `_` up to three words, `#` the number (and a second one
 * of a range), `(a|b)` either, `(a)?` perhaps, with the space beside it; a space is also a hyphen or a line's end and
 * ` ?` perhaps none. Whole words only. For lower-case text (`lowered`).
 */
export function pattern(...written: readonly string[]): RegExp {
  const either = written.map((one) => compiled(one.toLowerCase())).join('|')
  return new RegExp(`(?<![${LETTERS}0-9])(?:${either})(?![${LETTERS}0-9])`, 'g')
}

/** In lower case, each letter at its own place. */
export function lowered(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text
}

function compiled(written: string): string {
  let source = ''
  let at = 0
  while (at < written.length) {
    const rest = written.slice(at)
    const perhapsLast = /^ (?=\()/.test(rest) ? lastPerhaps(rest) : null
    if (perhapsLast) {
      source += `(?:${SPACE}(?:${compiled(perhapsLast.inner)}))?`
      at += perhapsLast.length
    } else if (rest.startsWith('(')) {
      const { inner, length } = groupOf(rest)
      const perhaps = rest[length] === '?'
      const spaced = perhaps && rest[length + 1] === ' ' && rest[length + 2] !== '?'
      source += `(?:(?:${compiled(inner)})${spaced ? SPACE : ''})${perhaps ? '?' : ''}`
      at += length + (perhaps ? 1 : 0) + (spaced ? 1 : 0)
    } else if (rest.startsWith('_ ')) {
      source += UP_TO_THREE
      at += 2
    } else if (rest.startsWith(' ?')) {
      source += '[\\s\\-–,]{0,3}'
      at += 2
    } else {
      source +=
        ({ ' ': SPACE, '*': REST, '#': COUNT, '.': '\\.' } as Readonly<Record<string, string>>)[rest[0] ?? ''] ??
        rest[0]
      at += 1
    }
  }
  return source
}

/** " (a)?" at the end of an alternative: without it, no space either. */
function lastPerhaps(rest: string): { readonly inner: string; readonly length: number } | null {
  const { inner, length } = groupOf(rest.slice(1))
  const after = rest.slice(1 + length)
  return after.startsWith('?') && !/^\?(?:[^|)])/.test(after) ? { inner, length: length + 2 } : null
}

function groupOf(rest: string): { readonly inner: string; readonly length: number } {
  let depth = 0
  for (let at = 0; at < rest.length; at++) {
    if (rest[at] === '(') depth++
    if (rest[at] === ')' && --depth === 0) return { inner: rest.slice(1, at), length: at + 1 }
  }
  throw new Error(`A bracket stays open in "${rest}"`)
}
