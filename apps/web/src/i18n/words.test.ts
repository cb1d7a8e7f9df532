import { describe, expect, test } from 'vitest'
import { danish } from './danish.ts'
import { english } from './english.ts'
import { lix } from './lix.ts'

const CANDIDATE_LIX = 35

/** Texts that flex-jobbers read, by file: those of every candidate page and of what all roles share. */
const readByCandidates = (file: string) =>
  /^(app|ui|front|candidate.*|profile.*|catalogue.*|matches.*|introductions.*|needs.*|suggestions|thread|doors.*|compare|cv)$/.test(
    file,
  )

const flatten = (node: unknown, path = ''): [string, string][] =>
  typeof node === 'string'
    ? [[path, node]]
    : Object.entries(node as object).flatMap(([key, value]) => flatten(value, path ? `${path}.${key}` : key))

const da = flatten(danish)
const en = flatten(english)
const holes = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name).sort()

describe('both languages', () => {
  test('have the same keys', () => {
    expect(en.map(([key]) => key).sort()).toEqual(da.map(([key]) => key).sort())
  })

  test('leave nothing empty', () => {
    expect([...da, ...en].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  test('fill in the same things', () => {
    const danishHoles = new Map(da.map(([key, text]) => [key, holes(text)]))
    expect(en.filter(([key, text]) => String(holes(text)) !== String(danishHoles.get(key)))).toEqual([])
  })
})

describe('what a flex-jobber reads', () => {
  const files = Object.entries(danish).filter(([file]) => readByCandidates(file))

  test.each(files)('%s is plain Danish', (_, words) => {
    const prose = flatten(words).map(([, text]) => (/[.!?:]$/.test(text) ? text : `${text}.`))
    expect(lix(prose.join(' '))).toBeLessThanOrEqual(CANDIDATE_LIX)
  })
})
