const WEIGHTS = [2, 7, 6, 5, 4, 3, 2, 1]
const INVENTED_PREFIX = '01'
const INVENTED_COUNT = 50_000

/** The bare digits of a company number as people write it: "DK 24 25 67 90", "24-25-67-90". Not checked. */
export function normalizeCvr(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}\p{Pd}]/gu, '')
    .replace(/^DK/i, '')
}

/**
 * Whether the text is a CVR number, however spaced: eight digits whose weighted sum (2,7,6,5,4,3,2,1) divides by 11.
 * Says nothing about whether the company exists. Rule: the CVR modulus-11 check as in stdnum and Algorithm::CheckDigits.
 */
export function isCvr(text: string): boolean {
  const digits = normalizeCvr(text)
  return /^[0-9]{8}$/.test(digits) && digits !== '00000000' && weightedSum(digits) % 11 === 0
}

/**
 * A company number for demo and test data: valid check digit, and different for every seed (0–49,999).
 * It begins with 01, and the register hands out numbers from 10 000 000 up, so it can never be a real company's.
 * @throws RangeError when the seed is not a whole number in the range.
 */
export function inventCvr(seed: number): string {
  if (!Number.isInteger(seed) || seed < 0 || seed >= INVENTED_COUNT) {
    throw new RangeError(`seed must be a whole number from 0 to ${INVENTED_COUNT - 1}`)
  }
  // One remainder in eleven has no check digit; its odd neighbour always has one, and no two seeds share a neighbour.
  const body = INVENTED_PREFIX + String(seed * 2).padStart(5, '0')
  return withCheckDigit(body) ?? withCheckDigit(INVENTED_PREFIX + String(seed * 2 + 1).padStart(5, '0')) ?? body
}

function withCheckDigit(body: string): string | undefined {
  const check = (11 - (weightedSum(body) % 11)) % 11
  return check === 10 ? undefined : body + check
}

function weightedSum(digits: string): number {
  return WEIGHTS.reduce((sum, weight, place) => sum + weight * Number(digits[place] ?? 0), 0)
}
