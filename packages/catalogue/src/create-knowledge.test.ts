import { describe, expect, test } from 'vitest'
import { createKnowledge } from './create-knowledge.ts'
import type { Competence, Occupation, Task } from './types.ts'

const named = { label: { da: 'Navn', en: 'Name' }, synonyms: { da: [], en: [] } }

function competence(id: string, broader?: string): Competence {
  return { id, ...named, ...(broader ? { broader } : {}) }
}

function occupation(id: string, competences: readonly string[], disco = '5120'): Occupation {
  return { id, ...named, sector: 'any', disco, competences, tasks: ['t-cook'], neighbours: ['o-1'], conditions: {} }
}

const cook: Task = { id: 't-cook', ...named, sector: 'kitchen', competences: ['c-cook'], broader: 't-food' }
const knowledge = createKnowledge({
  tasks: [cook],
  competences: [
    competence('c-work'),
    competence('c-cook', 'c-work'),
    competence('c-bake', 'c-cook'),
    competence('c-unused'),
  ],
  occupations: [
    occupation('o-1', ['c-cook']),
    occupation('o-2', ['c-cook', 'c-bake']),
    occupation('o-3', ['c-work']),
    occupation('o-4', ['c-work', 'c-cook']),
  ],
})

describe('knowledge', () => {
  test('a need is compared as the catalogue says', () => {
    expect(knowledge.need('KOG-01')).toEqual({ kind: 'answer' })
    expect(knowledge.need('FYS-01')).toEqual({ kind: 'number', direction: 'at-most' })
    expect(knowledge.need('KOG-08')).toEqual({ kind: 'number', direction: 'at-least' })
    expect(knowledge.need('TRA-01')).toEqual({ kind: 'profile' })
    expect(knowledge.need('XXX-99')).toBeUndefined()
    expect(knowledge.schemesFor('KOG-07')).toContain('personal-assistance')
    expect(knowledge.schemesFor('XXX-99')).toEqual([])
  })

  test('what fewer occupations use is more telling, counting use of anything narrower', () => {
    expect(knowledge.rarity('c-work')).toBe(1)
    expect(knowledge.rarity('c-cook')).toBe(208)
    expect(knowledge.rarity('c-bake')).toBe(1000)
    expect(knowledge.rarity('c-unused')).toBe(1000)
    expect(knowledge.rarity('c-unknown')).toBe(1)
  })

  test('kin: broader tasks and competences, groups of occupations, tasks, neighbours, sectors', () => {
    expect(knowledge.broader('c-bake')).toBe('c-cook')
    expect(knowledge.broader('t-cook')).toBe('t-food')
    expect(knowledge.broader('o-1')).toBe('disco-512')
    expect(knowledge.broader('disco-512')).toBe('disco-51')
    expect(knowledge.broader('disco-5')).toBeUndefined()
    expect(knowledge.broader('c-work')).toBeUndefined()
    expect(knowledge.competencesOf('t-cook')).toEqual(['c-cook'])
    expect(knowledge.competencesOf('o-2')).toEqual(['c-cook', 'c-bake'])
    expect(knowledge.tasksOf('o-1')).toEqual(['t-cook'])
    expect(knowledge.neighbours('o-2')).toEqual(['o-1'])
    expect(knowledge.sectorOf('t-cook')).toBe('kitchen')
    expect(knowledge.sectorOf('o-none')).toBeUndefined()
  })

  test('the way is the catalogue’s own estimate', () => {
    expect(knowledge.travel('2820', '2900', 'bike')).toBeDefined()
    expect(knowledge.travel('2820', '0000', 'bike')).toBeUndefined()
  })
})
