import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCpr } from './cpr.ts'

const words = (text: string) => findCpr(text).map(({ index, length }) => text.slice(index, index + length))

describe('a CPR number is found', () => {
  it.each([
    '010170-1234',
    '0101701234',
    '010170 1234',
    '010170.1234',
    '01.01.70-1234',
    '01-01-70-1234',
    '01/01/70-1234',
    '01 01 70 1234',
    '01 01 70 12 34',
    '0101 70 1234',
    '0 1 0 1 7 0 1 2 3 4',
    '0101 701234',
    '01 01701234',
    '010170 - 1234',
    '010170\u20131234',
    '010170\u20141234',
    '010170\u20111234',
    '010170\u22121234',
    '010170\u00a01234',
    '010170\u20091234',
    '010170\u202f-\u202f1234',
    '010170\u200b-1234',
    '01\u200b01\u200d70\u2060123\ufeff4',
    '01\u00ad0170-1234',
    '010170_1234',
    '010170/1234',
    '010170-\n1234',
    '０１０１７０-１２３４',
    '٠١٠١٧٠-١٢٣٤',
    '०१०१७०-१२३४',
    '𝟎𝟏𝟎𝟏𝟕𝟎-𝟏𝟐𝟑𝟒',
    '010170,1234',
    '010170: 1234',
    '010170*1234',
    '010170+1234',
    '010170😀1234',
    '01-01-1970-1234',
    '01011970-1234',
    '290200-4321',
    '311299-0000',
  ])('%j', (cpr) => {
    expect(words(cpr)).toEqual([cpr])
    expect(words(`Mit nummer er ${cpr}, ring gerne`)).toEqual([cpr])
    expect(words(`cpr${cpr}x`)).toEqual([cpr])
  })

  it('among other figures', () => {
    expect(words('Jeg bor i 8000 Aarhus, 8000 010170-1234 010271 4321.')).toEqual(['010170-1234', '010271 4321'])
  })

  it('with its keycap digits', () => expect(findCpr('0️⃣1️⃣0️⃣1️⃣7️⃣0️⃣-1️⃣2️⃣3️⃣4️⃣')).toHaveLength(1))
})

describe('no CPR number is seen in', () => {
  it.each([
    '',
    '01-01-2024',
    '01-01-2024 12',
    '01-01-2024 12:30',
    '01.01.2024 - 01.02.2024',
    '2024-01-01',
    '2012-10-11 14',
    '2012-10-11T14:30:00',
    '31.12.24 08.00',
    'den 31-12-24 kl. 08.00',
    '20 12 34 56',
    '20123456',
    '+45 20 12 34 56',
    '+4520123456',
    '0045 20 12 34 56',
    'CVR 10172748',
    'CVR 10172748 10',
    'CVR 10121948 8000 Aarhus',
    '4512345678',
    '320170-1234',
    '001070-1234',
    '011370-1234',
    '310470-1234',
    '300270-1234',
    '01017012345',
    '010170123456',
    '5101 7012 3456 7890',
    'kl. 10-12 og 13-15',
    '10-12 12-14 14-16',
    'mandag 8, 9, 10, 11, 12 og 13',
    '12.100.000 kr',
    'uge 10, 11, 12, 13, 14',
    '01.01.24, 0800',
    '010170',
    '010170-123',
    'a010170b1234',
  ])('%j', (text) => expect(findCpr(text)).toEqual([]))
})

describe('for any number', () => {
  const twoDigits = (least: number, most: number) =>
    fc.integer({ min: least, max: most }).map((n) => String(n).padStart(2, '0'))
  const number = fc.tuple(twoDigits(1, 28), twoDigits(1, 12), twoDigits(0, 99), fc.integer({ min: 0, max: 9999 }))
  const gap = fc.constantFrom('', ' ', '-', '–', '.', '\u00a0', '\u200b', ' - ', '/')
  const prose = fc.stringMatching(/^[a-zæøå ,]*$/).map((text) => `${text}a`)

  it('any spelling between any words is found, and nothing else', () => {
    fc.assert(
      fc.property(
        number,
        fc.tuple(gap, gap, gap),
        prose,
        prose,
        ([day, month, year, serial], [a, b, c], before, after) => {
          const cpr = day + a + month + b + year + c + String(serial).padStart(4, '0')
          expect(findCpr(before + cpr + after)).toEqual([{ index: before.length, length: cpr.length }])
        },
      ),
    )
  })

  it('a longer run of digits is not', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{11,40}$/), (digits) => {
        expect(findCpr(digits)).toEqual([])
      }),
    )
  })

  it('eight digits are not', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{8}$/), (digits) => {
        expect(findCpr(digits)).toEqual([])
      }),
    )
  })

  it('spans lie within the text, in order and apart', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('0', '1', '7', '9', ' ', '-', 'a', '１', '\u200b'), maxLength: 200 }),
        (text) => {
          let end = 0
          for (const { index, length } of findCpr(text)) {
            expect(index).toBeGreaterThanOrEqual(end)
            end = index + length
            expect(end).toBeLessThanOrEqual(text.length)
          }
        },
      ),
    )
  })
})

it.each(['0', '01 ', '01-', '010170 ', '-', '0101701234 '])('takes a long text of %j in its stride', (piece) => {
  const text = piece.repeat(Math.ceil(200_000 / piece.length))
  const started = performance.now()
  findCpr(text)
  expect(performance.now() - started).toBeLessThan(20_000)
})
