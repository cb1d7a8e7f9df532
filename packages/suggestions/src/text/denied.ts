import type { Sentence } from './sentences.ts'

const set = (words: string) => new Set(words.split(' '))

/** Words that say no to what follows them. */
const NO = set(
  'ingen intet ikke ikk uden aldrig hverken slipper undgaa undgaar fri fritaget no not never without neither nor none dont doesnt wont neednt isnt arent cannot cant wouldnt avoid avoids avoiding free',
)
/** "fri for", "free from" say no; "fri" alone is a day off. */
const ONLY_WITH: Readonly<Record<string, ReadonlySet<string>>> = {
  fri: set('for'),
  fritaget: set('for'),
  free: set('from of'),
}
/** After a no these turn it round: "ikke kun", "intet problem". */
const NOT_A_NO = set(
  'kun bare alene blot mindst noedvendigvis tvivl problem problemer hindring bekymring only just merely least necessarily doubt problem problems issue worry',
)
const BETWEEN = set('et en noget nogen a an any the saa')
const TURNS = set('men but dog however mens while fordi because selvom although though derimod however saa so')
const AND = set('og samt and plus')
const OR = set('eller or')
/** A new statement begins where one of these stands. */
const STATES = set(
  'du vi jeg der man i de er har kan skal vil faar bliver kommer arbejder giver tilbyder you we there they he she it is are have has can must will get offer offers work',
)
const TELLS = set(
  'forekommer indgaar findes er bliver kraeves behoeves forventes noedvendig noedvendigt krav et en del af is are be required needed necessary involved part do does will a',
)
const AVOIDED = set('undgaas fravaelges avoided')
const REACH = 12

/**
 * Whether the words from token `from` to `to` are denied: an odd number of words that say no reach them. `inList`:
 * a no reaches across a list ("ingen løft, trapper eller støj"), as it does for what nobody lists as a good thing.
 */
export function isDenied(sentence: Sentence, from: number, to: number, inList: boolean): boolean {
  return (countBefore(sentence, from, inList) + (isDeniedAfter(sentence, to) ? 1 : 0)) % 2 === 1
}

function countBefore({ tokens }: Sentence, from: number, inList: boolean): number {
  let count = 0
  let stated = false
  for (let at = from - 1; at >= 0 && at >= from - REACH; at--) {
    const [token, next] = [tokens[at], tokens[at + 1]]
    if (!token || !next) break
    if (/[:;()–—]|\s-\s/.test(next.gap)) break
    const comma = next.gap.includes(',')
    // A no that was found has its own stretch: "ikke bånd og ikke akkord" are two of them.
    if ((comma || AND.has(token.word)) && count > 0) break
    if (comma && (stated || !inList)) break
    if (TURNS.has(token.word)) break
    if (AND.has(token.word) && (stated || !inList)) break
    if (OR.has(token.word) && stated) break
    if (saysNo(tokens, at)) count++
    else if (STATES.has(token.word)) stated = true
  }
  return count
}

function saysNo(tokens: Sentence['tokens'], at: number): boolean {
  const word = tokens[at]?.word ?? ''
  if (!NO.has(word)) return false
  const next = tokens[at + 1]?.word ?? ''
  if (ONLY_WITH[word] && !ONLY_WITH[word].has(next)) return false
  return !NOT_A_NO.has(next) && !(BETWEEN.has(next) && NOT_A_NO.has(tokens[at + 2]?.word ?? ''))
}

/** "… forekommer ikke", "… er ikke et krav", "… kan undgås". */
function isDeniedAfter({ tokens }: Sentence, to: number): boolean {
  for (let at = to + 1; at < tokens.length && at <= to + 6; at++) {
    const token = tokens[at]
    if (!token || /[,:;()–—]/.test(token.gap) || TURNS.has(token.word)) return false
    if (AVOIDED.has(token.word)) return true
    if (saysNo(tokens, at)) return at > to + 1 || token.word !== 'uden'
    if (!TELLS.has(token.word) && !['kan', 'can', 'vil', 'skal'].includes(token.word)) return false
  }
  return false
}
