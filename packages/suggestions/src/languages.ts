import { weightOf } from './requirement.ts'
import { A_LITTLE, FLUENT, languageNamed, SPEAKS } from './rules/languages.ts'
import { isDenied } from './text/denied.ts'
import type { Sentence } from './text/sentences.ts'
import type { LanguageSuggestion } from './types.ts'

const NEAR = 45
/** "Gerne tysk eller svensk", in a list of what is asked for. */
const SHORT = 7
const ASKED = /kvalifikation|krav|forvent|fordel|du har|qualification|requirement|you have|advantage/i

/** Languages that a sentence says somebody speaks or has to; how well, by the words nearby. */
export function languagesIn(sentence: Sentence): readonly LanguageSuggestion[] {
  const { text, start, tokens, heading } = sentence
  return tokens.flatMap((token, at): readonly LanguageSuggestion[] => {
    const code = languageNamed(token.word)
    if (!code) return []
    const [from, to] = [token.start - start, token.end - start]
    const nearby = text.slice(Math.max(0, from - NEAR), to + NEAR)
    const listed = /sprog|language/i.test(heading) || (sentence.listed && tokens.length <= SHORT && ASKED.test(heading))
    const self = /kundskaber|sproget|talende/.test(token.word)
    if (!self && !listed && !SPEAKS.test(nearby)) return []
    if (isDenied(sentence, at, at, true)) return []
    const words = text.slice(from, to)
    const quote = { index: token.start, length: words.length, words }
    const must = weightOf(sentence, token.start, token.end) !== 'nice'
    return [{ kind: 'language', code, level: levelOf(ownWords(text, from, to)), must, quote }]
  })
}

/** What is said of this language alone: up to the next comma behind it, and before it only within the clause. */
function ownWords(text: string, from: number, to: number): string {
  const before = text.slice(0, from)
  const begin = Math.max(before.lastIndexOf(','), before.lastIndexOf('('), before.search(/ (?:og|and) (?=[^,]*$)/)) + 1
  const end = text.slice(to).search(/[,;)]| og | and /)
  return text.slice(Math.max(0, begin), end < 0 ? undefined : to + end)
}

function levelOf(words: string): 1 | 2 | 3 {
  if (A_LITTLE.test(words)) return 1
  return FLUENT.test(words) ? 3 : 2
}
