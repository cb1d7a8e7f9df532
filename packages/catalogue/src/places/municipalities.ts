import type { Municipality } from '../types.ts'
import { municipalityTexts } from './municipalities.data.ts'

let byCode: ReadonlyMap<string, Municipality> | undefined

function unpack(): ReadonlyMap<string, Municipality> {
  const rows = Object.entries(municipalityTexts).flatMap(([region, text]) =>
    text.split(',').map((row) => ({ code: `0${row.slice(0, 3)}`, name: row.slice(4), region })),
  )
  return new Map(rows.sort((a, b) => (a.code < b.code ? -1 : 1)).map((row) => [row.code, row]))
}

function table(): ReadonlyMap<string, Municipality> {
  byCode ??= unpack()
  return byCode
}

/** The 98 Danish municipalities by ascending code. Invented ones, such as the demo's 0999, are not among them. */
export function municipalities(): readonly Municipality[] {
  return [...table().values()]
}

/** The municipality with this four-digit code (`0157`), or undefined. */
export function municipality(code: string): Municipality | undefined {
  return table().get(code)
}
