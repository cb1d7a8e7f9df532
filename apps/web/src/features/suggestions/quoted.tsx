import type { Quote } from '@fleksbro/suggestions'

const AROUND = 36

/** The words a suggestion came from, marked, with a little of their line around them. */
export function Quoted({ text, quote, id }: { readonly text: string; readonly quote: Quote; readonly id: string }) {
  const end = quote.index + quote.length
  const before = text.slice(0, quote.index).split('\n').at(-1) ?? ''
  const after = text.slice(end).split('\n')[0] ?? ''
  const [left, right] = [lastWords(before), firstWords(after)]
  return (
    <p id={id} className="fb-quoted">
      “{left}
      <mark>{text.slice(quote.index, end).replaceAll(/\s+/g, ' ')}</mark>
      {right}”
    </p>
  )
}

const lastWords = (text: string) =>
  text.length <= AROUND ? text.trimStart() : `…\u00a0${text.slice(-AROUND).replace(/^\S*\s/, '')}`
const firstWords = (text: string) =>
  text.length <= AROUND ? text.trimEnd() : `${text.slice(0, AROUND).replace(/\s\S*$/, '')}\u00a0…`
