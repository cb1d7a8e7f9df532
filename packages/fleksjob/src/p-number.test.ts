import { expect, it } from 'vitest'
import { isPNumber, normalizePNumber } from './p-number.ts'

it.each(['1003456789', '0101701234', '10 03 45 67 89', 'P 1003456789', 'P-nr. 1003456789', 'P-nummer: 1003456789'])(
  'takes "%s"',
  (text) => expect(isPNumber(text)).toBe(true),
)

it.each(['', '100345678', '10034567890', '10034567x9', 'P'])('refuses "%s"', (text) =>
  expect(isPNumber(text)).toBe(false),
)

it('gives the bare digits', () => expect(normalizePNumber(' P 1003 4567 89 ')).toBe('1003456789'))
