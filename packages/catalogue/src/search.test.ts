import { describe, expect, test } from 'vitest'
import { searchCatalogue } from './search.ts'

const queries = [
  ['kontorasistent', 'Kontorassistent'],
  ['rengørring', 'Rengøring'],
  ['rengoring', 'Rengøring'],
  ['rengøringshjælp', 'Rengøringsassistent'],
  ['lagermand', 'Lagermedarbejder'],
  ["HK'er", 'Kontorassistent'],
  ['gartnere', 'Gartner'],
  ['fylde hylder', 'Fylde varer op'],
  ['bogholderi', 'Bogføring'],
] as const

describe('the catalogue is found', () => {
  test.each(queries)('%s → %s', (text, label) => {
    const found = searchCatalogue(text, { language: 'da', limit: 3 })
    expect(found.map((entry) => entry.label.da)).toContain(label)
  })

  test('in far less than a blink, once the index is built', () => {
    const times = Array.from({ length: 10 }, () => queries)
      .flat()
      .map(([text]) => {
        const start = performance.now()
        searchCatalogue(text, { language: 'da', limit: 10 })
        return performance.now() - start
      })
      .sort((one, other) => one - other)
    expect(times[Math.floor(times.length / 2)]).toBeLessThan(5)
  })
})
