import { expect, test } from 'vitest'
import { pictureCodes } from './need-picture.tsx'

const counts = { TID: 12, TEM: 4, FYS: 12, KOG: 11, SAN: 7, SOC: 8, TRA: 4 }

test('every need of the taxonomy is drawn', () => {
  const codes = Object.entries(counts).flatMap(([group, count]) =>
    Array.from({ length: count }, (_, index) => `${group}-${String(index + 1).padStart(2, '0')}`),
  )
  expect(pictureCodes.toSorted()).toEqual(codes.toSorted())
})
