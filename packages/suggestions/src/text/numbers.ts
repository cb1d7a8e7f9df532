const WORDS: Readonly<Record<string, number>> = {
  en: 1,
  én: 1,
  et: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  syv: 7,
  otte: 8,
  ni: 9,
  ti: 10,
  elleve: 11,
  tolv: 12,
  femten: 15,
  tyve: 20,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
}
/** The source of a pattern for a number in figures or words, without a group. */
export const NUMBER = `(?:\\d{1,4}(?:[.,]\\d{1,2})?|${Object.keys(WORDS).join('|')})`

/** "2,5" is 2.5; "otte" is 8. */
export function numberOf(text: string): number {
  const word = WORDS[text.toLowerCase()]
  return word ?? Number(text.replace(',', '.'))
}

export const toHalf = (hours: number) => Math.round(hours * 2) / 2
