/** Whole kroner as people write them: `21600`, `21.600`, `21 600`. Anything else is no number. */
export const wholeNumber = (typed: string): number => {
  const plain = typed.trim().replace(/[.\s](?=\d{3}(?!\d))/g, '')
  return /^\d{1,9}$/.test(plain) ? Number(plain) : Number.NaN
}
export const inOre = (kroner: string): number => wholeNumber(kroner) * 100
/** With what follows the comma, where there is any: it is then seen, and corrected by a person. */
export const inKroner = (ore: number): string => String(ore / 100).replace('.', ',')
