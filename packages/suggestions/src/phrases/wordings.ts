import type { Language } from '../types.ts'

const AND: Readonly<Record<Language, RegExp>> = { da: / og /, en: / and / }
const QUALIFIED: Readonly<Record<Language, RegExp>> = {
  da: / (?:i|på|til|fra|hos|ved|med|for|af) .+$/,
  en: / (?:in|on|to|from|for|with|of|at) .+$/,
}

export interface Wording {
  readonly text: string
  /** Made shorter than the catalogue has it: good only as long as no other entry is called that. */
  readonly shortened: boolean
}

/**
 * How a name of the catalogue may also be said: "Skrive og sende fakturaer" as "skrive fakturaer" or "sende fakturaer",
 * "Bage brød og boller" as "bage brød", "Pakke pakker til forsendelse" as "pakke pakker".
 */
export function wordingsOf(name: string, language: Language): readonly Wording[] {
  const [left, right, ...more] = name.split(AND[language])
  const short = (text: string) => ({ text, shortened: true })
  const plain = { text: name, shortened: false }
  const base = name.replace(QUALIFIED[language], '')
  const qualified = base === name ? [] : [short(base)]
  if (left === undefined || right === undefined || more.length > 0) return [plain, ...qualified]
  const [before, after] = [left.split(' '), right.split(' ')]
  const each = [[...before, ...after.slice(1)], [...before.slice(0, -1), ...after], before, after]
  return [plain, ...qualified, ...each.map((words) => short(words.join(' ')))]
}
