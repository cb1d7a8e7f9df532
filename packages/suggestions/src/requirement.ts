import type { Sentence } from './text/sentences.ts'

const NICE =
  /(?<!\p{L})(?:gerne|(?:en\s)?fordel|(?:et\s)?plus|ønskeligt?|ønsker|helst|(?:en\s)?bonus|eventuelt|evt\.?|måske|trækker op|nice to have|an?\sadvantage|preferabl[ye]|preferred|ideally|a\splus|desirable|welcome|velkommen|kan læres|lærer vi dig)(?!\p{L})/iu
const MUST =
  /(?<!\p{L})(?:krav(?:et)?(?:\som)?|kræve[rs]|kræver|nødvendigt?|forudsætning|forudsætter|du\sskal\s(?:have|kunne|være)|skal\s(?:have|kunne)|must|required?|requires?|requirements?|essential|you\sneed|necessary|kvalifikationer)(?!\p{L})/iu
/** "Du har …" states it as given; "hvis du har …" leaves it to the rest of the sentence. */
const HELD = /(?<!(?:hvis|om|når|if)\s)(?<!\p{L})(?:du\shar|you\shave)(?!\p{L})/iu
const ASKS =
  /(?<!\p{L})(?:erfaring|kendskab|kan\sgodt\slide|god\stil|er\svant\stil|er\suddannet|har\sprøvet|kompetence\p{L}*|kvalifikation\p{L}*|flair|interesse\sfor|experience|experienced|knowledge|skills?|skilled|familiar|able\sto|good\sat|trained)(?!\p{L})/iu

export type Weight = 'must' | 'nice' | 'unsaid'

/** How the words up to `at` are asked for: by their own clause, else their sentence, else the heading of their list. */
export function weightOf({ text, start, heading }: Sentence, from: number, to: number): Weight {
  const clause = clauseOf(text, from - start, to - start)
  if (NICE.test(clause)) return 'nice'
  if (MUST.test(clause) || HELD.test(clause)) return 'must'
  for (const part of [text, heading]) {
    if (NICE.test(part)) return 'nice'
    if (MUST.test(part) || HELD.test(part)) return 'must'
  }
  return 'unsaid'
}

/** The sentence, or the heading of its list, speaks of what somebody can rather than of what is to be done. */
export const asksForSkill = ({ text, heading }: Sentence): boolean =>
  [text, heading].some(
    (part) => ASKS.test(part) || NICE.test(part) || /(?<!\p{L})(?:krav|kræves|du\skan|required)(?!\p{L})/iu.test(part),
  )

function clauseOf(text: string, from: number, to: number): string {
  const before = text.slice(0, from)
  const begin =
    Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.search(/ (?:og|men|and|but) (?=[^,]*$)/)) + 1
  const end = text.slice(to).search(/[,;]| (?:og|men|and|but) (?:har|kan|er|du|gerne|helst|have|can|you|preferably) /)
  return text.slice(Math.max(0, begin), end < 0 ? undefined : to + end)
}
