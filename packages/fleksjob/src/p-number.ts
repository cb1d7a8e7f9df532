/**
 * Whether the text has the shape of a P-number (one physical workplace): ten digits, spaces allowed.
 * No check digit is known. It can look like a CPR number, so its own field is never searched for those.
 */
export function isPNumber(text: string): boolean {
  return /^[0-9]{10}$/.test(normalizePNumber(text))
}

/** The bare digits of a P-number as people write it: "P 1003 4567 89". Not checked. */
export function normalizePNumber(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}\p{Pd}.]/gu, '')
    .replace(/^P(?:nr|nummer)?:?/i, '')
}
