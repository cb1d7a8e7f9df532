import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inventCvr, isCvr, normalizeCvr } from './cvr.ts'

describe('isCvr', () => {
  it.each(['13585628', '24256790', '27355021', '35408002', '30715063', '10172748'])('takes %s', (cvr) => {
    expect(isCvr(cvr)).toBe(true)
  })

  it.each(['13585627', '24256791', '27355020', '', '1358562', '135856280', '1358562x', '00000000'])(
    'refuses "%s"',
    (cvr) => {
      expect(isCvr(cvr)).toBe(false)
    },
  )

  it.each(['DK 24 25 67 90', 'dk24256790', '24-25-67-90', ' 24256790\u00a0', 'DK-24256790', '２４２５６７９０'])(
    'reads "%s"',
    (spelling) => {
      expect(normalizeCvr(spelling)).toBe('24256790')
      expect(isCvr(spelling)).toBe(true)
    },
  )

  it('notices any one wrong digit', () => {
    fc.assert(
      fc.property(fc.nat(49_999), fc.nat(7), fc.integer({ min: 1, max: 9 }), (seed, place, by) => {
        const digits = [...inventCvr(seed)]
        digits[place] = String((Number(digits[place]) + by) % 10)
        expect(isCvr(digits.join(''))).toBe(false)
      }),
    )
  })
})

describe('inventCvr', () => {
  it('gives a valid number of the unassigned range, another for every seed', () => {
    const all = Array.from({ length: 50_000 }, (_, seed) => inventCvr(seed))
    expect(new Set(all).size).toBe(all.length)
    expect(all.every((cvr) => isCvr(cvr) && cvr.startsWith('01'))).toBe(true)
  })

  it.each([-1, 50_000, 1.5, Number.NaN])('refuses seed %s', (seed) => {
    expect(() => inventCvr(seed)).toThrow(RangeError)
  })
})
