import type { Postcode } from '../types.ts'
import { postcodeTexts } from './postcodes.data.ts'

let byCode: ReadonlyMap<string, Postcode> | undefined

function codesIn(text: string): readonly string[] {
  return text.split(',').flatMap((range) => {
    const [first = '', ending = ''] = range.split('-')
    const last = first.slice(0, first.length - ending.length) + ending
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, step) => String(Number(first) + step))
  })
}

function unpackLine(line: string): readonly Postcode[] {
  const [codes = '', place = '', within = '', latitude, longitude] = line.split('|')
  const municipalities = within.split(',').map((code) => `0${code}`)
  return codesIn(codes).map((code) => ({
    code,
    place,
    municipalities,
    latitude: Number(latitude) / 1000,
    longitude: Number(longitude) / 1000,
  }))
}

function table(): ReadonlyMap<string, Postcode> {
  byCode ??= new Map(
    postcodeTexts.flatMap((text) => text.split('\n').flatMap(unpackLine)).map((row) => [row.code, row]),
  )
  return byCode
}

/** Every Danish postcode the catalogue knows, by ascending code. */
export function postcodes(): readonly Postcode[] {
  return [...table().values()]
}

/** The postcode with these four digits (`2900`), or undefined. Place and centre are those of its postal district. */
export function postcode(code: string): Postcode | undefined {
  return table().get(code)
}

/** Postcodes that begin with these digits, by ascending code; none for an empty prefix. */
export function postcodesStartingWith(prefix: string): readonly Postcode[] {
  return prefix === '' ? [] : postcodes().filter((row) => row.code.startsWith(prefix))
}
