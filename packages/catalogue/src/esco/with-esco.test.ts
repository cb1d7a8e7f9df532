import { describe, expect, test } from 'vitest'
import { createKnowledge } from '../create-knowledge.ts'
import { createSearch } from '../search/create-search.ts'
import { competences, occupations, tasks } from '../work/index.ts'
import { escoId, isEscoId } from './esco-id.ts'
import type { EscoRelease } from './release.ts'
import { withEsco } from './with-esco.ts'

const own = { tasks, competences, occupations }
const cooking = competences.find(({ id }) => id === 'c-cooking')?.esco ?? ''
const chef = occupations.find(({ id }) => id === 'o-chef')?.esco ?? ''
const occupation = (number: number) => `http://data.europa.eu/esco/occupation/0-${number}`
const skill = (number: number) => `http://data.europa.eu/esco/skill/0-${number}`
const group = 'http://data.europa.eu/esco/skill/S1.1'
const named = (preferred: string, ...alternatives: string[]) => ({ da: { preferred, alternatives } })

const release: EscoRelease = {
  occupations: [
    { uri: chef, isco: '5120', names: named('køkkenchef på skib', 'kabyskok') },
    { uri: occupation(1), isco: '5120', names: named('fiskekok') },
    {
      uri: occupation(2),
      isco: '9629',
      names: { ...named('fyrpasser'), en: { preferred: 'lighthouse keeper', alternatives: [] } },
    },
  ],
  skills: [
    { uri: cooking, names: named('tilberede varm mad', 'brase') },
    { uri: skill(1), names: named('filetere fisk') },
    { uri: skill(2), names: named('passe fyrlampe') },
  ],
  takes: [
    { occupation: chef, skill: cooking, essential: true },
    { occupation: chef, skill: skill(1), essential: false },
    { occupation: occupation(1), skill: skill(1), essential: true },
    { occupation: occupation(2), skill: skill(2), essential: true },
    { occupation: occupation(2), skill: skill(77), essential: true },
  ],
  broader: [
    [occupation(1), chef],
    [occupation(2), 'http://data.europa.eu/esco/isco/C9629'],
    [skill(1), group],
    [skill(1), cooking],
    [skill(2), group],
    [group, 'http://data.europa.eu/esco/skill/S1'],
  ],
}
const work = withEsco(own, release)
const knowledge = createKnowledge(work)
const before = createKnowledge(own)
const fish = escoId(skill(1))
const fishCook = escoId(occupation(1))

describe('ESCO beside our own catalogue', () => {
  test('one address is one entry: ours, with ESCO’s words to be found by', () => {
    expect(work.occupations).toHaveLength(occupations.length + 2)
    expect(work.competences).toHaveLength(competences.length + 2)
    const search = createSearch(work)
    const [found] = search('kabyskok', { language: 'da', limit: 1 })
    expect(found).toMatchObject({ id: 'o-chef', label: { da: 'Kok' }, matched: 'kabyskok' })
    expect(search('brase', { language: 'da', limit: 1 })[0]?.id).toBe('c-cooking')
  })

  test('a name in one language stands in for the other', () => {
    const label = (id: string) => work.occupations.find((one) => one.id === id)?.label
    expect(label(fishCook)).toEqual({ da: 'fiskekok', en: 'fiskekok' })
    expect(label(escoId(occupation(2)))).toEqual({ da: 'fyrpasser', en: 'lighthouse keeper' })
  })

  test('its hierarchy leads into ours: the narrowest way up, then the DISCO groups', () => {
    expect(knowledge.broader(fish)).toBe('c-cooking')
    expect(knowledge.broader(fishCook)).toBe('o-chef')
    expect(knowledge.broader(escoId(occupation(2)))).toBe('disco-962')
    expect(knowledge.broader(escoId(skill(2)))).toBe(escoId(group))
    expect(knowledge.broader(escoId(group))).toBe('g-esco-skill_S1')
    expect(knowledge.competencesOf(escoId(occupation(2)))).toEqual([escoId(skill(2))])
    expect(knowledge.rarity(escoId(skill(2)))).toBeGreaterThan(knowledge.rarity(fish))
  })

  test('somebody who was a cook is likely to know what ESCO says that cooks need, and nothing that only some do', () => {
    const sauces = escoId(skill(3))
    const told = { ...release, skills: [...release.skills, { uri: skill(3), names: named('røre sovse') }] }
    const takes = [...release.takes, { occupation: chef, skill: skill(3), essential: true }]
    const after = createKnowledge(withEsco(own, { ...told, takes }))
    expect([after.takes('o-chef', sauces), after.takes('o-chef', fish), after.takes('o-chef', 'c-cooking')]).toEqual([
      true,
      false,
      true,
    ])
    expect(after.takes('o-none', sauces)).toBe(false)
  })

  test('what our own entries are and take in the main stays as it was', () => {
    for (const { id } of [...tasks, ...competences, ...occupations]) {
      expect(knowledge.rarity(id)).toBe(before.rarity(id))
      expect(knowledge.broader(id)).toBe(before.broader(id))
      expect(knowledge.competencesOf(id)).toEqual(before.competencesOf(id))
      expect(knowledge.sectorOf(id)).toBe(before.sectorOf(id))
    }
  })

  test('an id tells where it comes from', () => {
    expect([fish, fishCook, 'o-chef', escoId(group)].map(isEscoId)).toEqual([true, true, false, false])
  })
})
