import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { relatedOccupations } from '../related-work.ts'
import type { WorkOccupation } from '../types.ts'
import { competences, occupations, tasks } from '../work/index.ts'
import { createRelatedWork } from './related-work.ts'

const names = { label: { da: 'Navn', en: 'Name' }, synonyms: { da: [], en: [] } }
const competence = (id: string, broader?: string, esco?: string) => ({
  id,
  ...names,
  ...(broader ? { broader } : {}),
  ...(esco ? { esco } : {}),
})
const occupation = (id: string, disco: string, essential: string, optional = ''): WorkOccupation => ({
  id,
  ...names,
  disco,
  competences: essential.split(' '),
  optional: optional.split(' ').filter(Boolean),
  tasks: [],
  neighbours: [],
  conditions: {},
})
const related = createRelatedWork({
  tasks: [],
  competences: [
    competence('c-order'),
    competence('c-animals'),
    competence('c-horses', 'c-animals', 'esco:horses'),
    competence('c-dogs', 'c-animals'),
    competence('c-law'),
  ],
  occupations: [
    occupation('o-groom', '6121', 'c-horses c-order'),
    occupation('o-rider', '6121', 'c-animals c-order'),
    occupation('o-kennel', '5164', 'c-dogs c-order'),
    occupation('o-judge', '2612', 'c-law c-order'),
    occupation('o-coach', '3422', 'c-order', 'c-horses'),
  ],
})
const ids = (...question: Parameters<typeof related>) => related(...question).map(({ id }) => id)

describe('related work', () => {
  test('what is rare counts more than what everybody takes, and what must be there more than what may', () => {
    expect(ids(['c-horses', 'c-order'])[0]).toBe('o-groom')
    expect(ids(['c-horses'])).toEqual(['o-groom', 'o-coach', 'o-rider', 'o-kennel'])
    expect(ids(['c-law'])).toEqual(['o-judge'])
  })

  test('something broader, narrower or beside it counts in part, and is named as what it is', () => {
    const [rider] = related(['c-horses'], { exclude: ['o-groom', 'o-coach'] })
    expect(rider).toMatchObject({
      id: 'o-rider',
      uses: [{ competence: 'c-animals', by: 'c-horses' }],
      fresh: ['c-order'],
    })
  })

  test('work she has had is left out, its competences count as known, and work near it counts more', () => {
    const scoreOf = (id: string, found: ReturnType<typeof related>) => found.find((one) => one.id === id)?.score ?? 0
    const after = related([], { worked: ['o-groom'] })
    const without = related(['c-horses', 'c-order'], { exclude: ['o-groom'] })
    expect(after.map(({ id }) => id)).not.toContain('o-groom')
    expect(scoreOf('o-rider', after)).toBeGreaterThan(scoreOf('o-rider', without))
    expect(after[0]?.uses.map(({ by }) => by)).toContain('c-order')
  })

  test('an address of ESCO is as good as an id, and what nobody knows says nothing', () => {
    expect(related(['esco:horses'])).toEqual(related(['c-horses']))
    expect(related(['c-none', 'c-horses'])).toEqual(related(['c-horses']))
    expect(related(['c-none'])).toEqual([])
    expect(related([])).toEqual([])
  })

  test('over the catalogue the answer depends on nothing but the question, whatever its order', () => {
    const some = fc.shuffledSubarray(
      competences.map(({ id }) => id),
      { minLength: 1, maxLength: 12 },
    )
    fc.assert(
      fc.property(some, (asked) => {
        const found = relatedOccupations(asked, { limit: 12 })
        expect(relatedOccupations([...asked].sort(), { limit: 12 })).toEqual(found)
        const scores = found.map(({ score }) => score)
        expect(scores).toEqual([...scores].sort((one, other) => other - one))
        expect(found[0]?.score ?? 1000).toBe(1000)
      }),
      { numRuns: 60 },
    )
  })

  test('the order in which a catalogue is written decides nothing', () => {
    const backwards = createRelatedWork({
      tasks,
      competences: competences.toReversed(),
      occupations: occupations.toReversed(),
    })
    const asked = ['c-cooking', 'c-food-hygiene', 'c-menu-planning']
    const briefly = ({ id, score, fresh }: ReturnType<typeof related>[number]) => ({ id, score, fresh })
    expect(backwards(asked).map(briefly)).toEqual(relatedOccupations(asked).map(briefly))
  })
})
