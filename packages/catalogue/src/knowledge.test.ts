import { describe, expect, test } from 'vitest'
import { knowledge } from './knowledge.ts'
import { needs } from './needs/index.ts'
import { competences, occupations, tasks } from './work/index.ts'

describe('knowledge of the catalogue', () => {
  test('knows every need, task and occupation there is', () => {
    expect(needs.filter(({ code }) => !knowledge.need(code))).toEqual([])
    expect([...tasks, ...occupations].filter(({ id }) => !knowledge.sectorOf(id))).toEqual([])
    expect(occupations.filter(({ id }) => knowledge.competencesOf(id).length === 0)).toEqual([])
  })

  test('rarity is a whole number from 1 to 1000, and what is broader is never rarer', () => {
    for (const { id, broader } of competences) {
      const rarity = knowledge.rarity(id)
      expect(Number.isInteger(rarity) && rarity >= 1 && rarity <= 1000).toBe(true)
      if (broader) expect(knowledge.rarity(broader)).toBeLessThanOrEqual(rarity)
    }
  })

  test('every way up ends', () => {
    for (const { id } of [...tasks, ...competences, ...occupations]) {
      const seen: string[] = []
      for (let at = knowledge.broader(id); at !== undefined; at = knowledge.broader(at)) {
        expect(seen).not.toContain(at)
        seen.push(at)
      }
    }
  })
})
