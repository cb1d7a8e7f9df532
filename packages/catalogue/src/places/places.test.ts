import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { municipalities, municipality } from './municipalities.ts'
import { postcode, postcodes, postcodesStartingWith } from './postcodes.ts'

const publicData = new URL('../../../../../shared/data/geo/', import.meta.url)
const hasPublicData = existsSync(new URL('postcodes.csv', publicData))

function rows(file: string): readonly string[][] {
  const lines = readFileSync(new URL(file, publicData), 'utf8').trim().split('\n')
  return lines.slice(1).map((line) => line.trim().split(','))
}

describe('places', () => {
  test('there are 98 municipalities, none of them the invented one', () => {
    expect(municipalities()).toHaveLength(98)
    expect(municipality('0157')).toEqual({ code: '0157', name: 'Gentofte', region: 'Hovedstaden' })
    expect(municipality('0999')).toBeUndefined()
  })

  test('every postcode lies in municipalities that exist, and within Denmark', () => {
    for (const { code, place, municipalities: within, latitude, longitude } of postcodes()) {
      expect(code).toMatch(/^\d{4}$/)
      expect(place).not.toBe('')
      expect(within.length).toBeGreaterThan(0)
      expect(within.filter((found) => !municipality(found))).toEqual([])
      expect(latitude > 54.5 && latitude < 57.8 && longitude > 8 && longitude < 15.3).toBe(true)
    }
  })

  test('codes are unique and ascending', () => {
    const codes = postcodes().map(({ code }) => code)
    expect(codes).toEqual([...new Set(codes)].sort())
  })

  test('look-ups know what they know', () => {
    expect(postcode('2900')).toMatchObject({ place: 'Hellerup', municipalities: ['0157', '0101'] })
    expect(postcode('0001')).toBeUndefined()
    expect(postcodesStartingWith('290').map(({ code }) => code)).toEqual(['2900'])
    expect(postcodesStartingWith('')).toEqual([])
  })

  test.runIf(hasPublicData)('the table says what the public data says', () => {
    const islet = '0411'
    const otherNames: Readonly<Record<string, string>> = { Nordfyn: 'Nordfyns', Vesthimmerland: 'Vesthimmerlands' }
    const theirs = rows('postcodes.csv').map(([code, place, within = '', latitude, longitude]) => ({
      code,
      place,
      municipalities: within.split('|').filter((found) => found !== islet),
      latitude: Number(latitude),
      longitude: Number(longitude),
    }))
    expect(postcodes().map((row) => ({ ...row, municipalities: [...row.municipalities].sort() }))).toEqual(theirs)
    expect(municipalities().map(({ code, name, region }) => [code, name, region])).toEqual(
      rows('municipalities.csv')
        .filter(([code]) => code !== islet)
        .map(([code, name = '', region]) => [code, otherNames[name] ?? name, region]),
    )
  })

  test.runIf(!hasPublicData)('the public data is not on this machine, so the table is not compared with it', () => {
    expect(postcodes()).toHaveLength(1096)
  })
})
