import type { Quote } from '@fleksbro/suggestions'

interface Props {
  readonly text: string
  readonly quotes: readonly Quote[]
}

/** The whole text with the words that suggested something marked. */
export function MarkedText({ text, quotes }: Props) {
  return <p className="fb-marked-text">{pieces()}</p>

  function pieces() {
    let at = 0
    const parts = apart(quotes).flatMap(({ index, length }) => {
      const part = [text.slice(at, index), <mark key={index}>{text.slice(index, index + length)}</mark>]
      at = index + length
      return part
    })
    return [...parts, text.slice(at)]
  }
}

/** In order, those that overlap as one. */
function apart(quotes: readonly Quote[]): readonly Pick<Quote, 'index' | 'length'>[] {
  const kept: { index: number; length: number }[] = []
  for (const { index, length } of quotes.toSorted((a, b) => a.index - b.index)) {
    const last = kept.at(-1)
    if (!last || index >= last.index + last.length) kept.push({ index, length })
    else last.length = Math.max(last.length, index + length - last.index)
  }
  return kept
}
