import { describe, expect, test } from 'vitest'
import type { Synonyms, Words } from '../types.ts'
import { competences, languages, licences, occupations, sectors, tasks } from './index.ts'

interface Entry {
  readonly id: string
  readonly label: Words
  readonly synonyms: Synonyms
  readonly broader?: string
  readonly esco?: string
}

const KINDS: Readonly<Record<string, { entries: readonly Entry[]; prefix: string; atLeast: number }>> = {
  tasks: { entries: tasks, prefix: 't-', atLeast: 160 },
  competences: { entries: competences, prefix: 'c-', atLeast: 260 },
  occupations: { entries: occupations, prefix: 'o-', atLeast: 210 },
}
const LANGUAGES = ['da', 'en'] as const
const PROFILE_FIELDS = ['TID-01', 'TID-02', 'TID-06', 'TID-07', 'TRA-01']

const ids = (entries: readonly { readonly id: string }[]) => new Set(entries.map(({ id }) => id))
const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index)
const missing = (named: readonly string[], known: ReadonlySet<string>) => named.filter((id) => !known.has(id))
const outside = (count: number, [least, most]: readonly [number, number]) => count < least || count > most

function ancestors(entry: Entry, byId: ReadonlyMap<string, Entry>): readonly string[] {
  const path: string[] = []
  for (let next = entry.broader; next !== undefined && !path.includes(next); next = byId.get(next)?.broader) {
    path.push(next)
  }
  return path
}

test('no id stands for two things', () => {
  const all = [...tasks, ...competences, ...occupations, ...sectors].map(({ id }) => id)
  expect(repeated(all)).toEqual([])
})

describe.each(Object.entries(KINDS))('%s', (_, { entries, prefix, atLeast }) => {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))

  test('are broad enough for real small jobs', () => expect(entries.length).toBeGreaterThanOrEqual(atLeast))

  test('have ids in kebab-case behind their prefix', () => {
    expect(entries.filter(({ id }) => !id.startsWith(prefix) || !/^[a-z]+(-[a-z0-9]+)+$/.test(id))).toEqual([])
  })

  test.each(LANGUAGES)('have labels and synonyms of their own in %s', (language) => {
    const labels = entries.map(({ label }) => label[language])
    expect(repeated(labels.map((label) => label.toLowerCase()))).toEqual([])
    expect(entries.filter(({ id, label }) => label[language].trim() === '' || label[language] === id)).toEqual([])
    const wordLists = entries.map(({ label, synonyms }) => [label[language], ...synonyms[language]])
    expect(wordLists.filter((words) => words.some((word) => word !== word.trim() || word === ''))).toEqual([])
    expect(wordLists.flatMap((words) => repeated(words.map((word) => word.toLowerCase())))).toEqual([])
  })

  test('point to a broader one of their own kind, never in a circle', () => {
    const named = entries.flatMap(({ broader }) => (broader === undefined ? [] : [broader]))
    expect(missing(named, ids(entries))).toEqual([])
    expect(entries.filter((entry) => ancestors(entry, byId).includes(entry.id))).toEqual([])
  })

  test('carry ESCO addresses of the right form, each once', () => {
    const form = new RegExp(
      `^http://data\\.europa\\.eu/esco/${prefix === 'o-' ? 'occupation' : 'skill'}/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`,
    )
    const addresses = entries.flatMap(({ esco }) => (esco === undefined ? [] : [esco]))
    expect(addresses.filter((address) => !form.test(address))).toEqual([])
    expect(repeated(addresses)).toEqual([])
  })
})

test('every sector has tasks and occupations, and no other sector is named', () => {
  const known = [...ids(sectors)].sort()
  expect([...new Set(tasks.map(({ sector }) => sector))].sort()).toEqual(known)
  expect([...new Set(occupations.map(({ sector }) => sector))].sort()).toEqual(known)
})

test('a task uses two to five known competences', () => {
  expect(tasks.flatMap((task) => missing(task.competences, ids(competences)))).toEqual([])
  expect(tasks.filter((task) => outside(new Set(task.competences).size, [2, 5])).map(({ id }) => id)).toEqual([])
})

test('an occupation has known competences, tasks and neighbours in useful numbers', () => {
  expect(occupations.flatMap((occupation) => missing(occupation.competences, ids(competences)))).toEqual([])
  expect(occupations.flatMap((occupation) => missing(occupation.tasks, ids(tasks)))).toEqual([])
  expect(occupations.flatMap((occupation) => missing(occupation.neighbours, ids(occupations)))).toEqual([])
  const odd = occupations.filter(
    (occupation) =>
      outside(new Set(occupation.competences).size, [4, 10]) ||
      outside(new Set(occupation.tasks).size, [3, 8]) ||
      outside(occupation.neighbours.length, [2, 12]),
  )
  expect(odd.map(({ id }) => id)).toEqual([])
})

test('neighbours are neighbours of each other, never of themselves', () => {
  const byId = new Map(occupations.map((occupation) => [occupation.id, occupation]))
  const oneSided = occupations.flatMap(({ id, neighbours }) =>
    neighbours.filter((other) => other === id || !byId.get(other)?.neighbours.includes(id)),
  )
  expect(oneSided).toEqual([])
})

test('every task and competence is used, itself or through a narrower one', () => {
  const usedTasks = new Set(occupations.flatMap((occupation) => occupation.tasks))
  expect(missing([...ids(tasks)], usedTasks)).toEqual([])

  const byId = new Map(competences.map((competence) => [competence.id, competence]))
  const named = [...tasks, ...occupations].flatMap((entry) => entry.competences)
  const used = new Set(named.flatMap((id) => [id, ...ancestors(byId.get(id) as Entry, byId)]))
  expect(missing([...ids(competences)], used)).toEqual([])
})

test('occupations carry DISCO codes and typical conditions that the catalogue of needs can hold', () => {
  expect(occupations.filter(({ disco }) => !/^\d{4,6}$/.test(disco ?? '')).map(({ id }) => id)).toEqual([])
  const codes = occupations.flatMap(({ conditions }) => Object.keys(conditions))
  expect(codes.filter((code) => !/^(TID|TEM|FYS|KOG|SAN|SOC|TRA)-\d\d$/.test(code))).toEqual([])
  expect(codes.filter((code) => PROFILE_FIELDS.includes(code))).toEqual([])
})

test.each([
  ['languages', languages, /^[a-z]{2,3}$/, 25],
  ['licences', licences, /^[a-z]+(-[a-z]+)*$/, 15],
] as const)('%s are coded once and named in both languages', (_, entries, form, atLeast) => {
  expect(entries.length).toBeGreaterThanOrEqual(atLeast)
  expect(entries.filter(({ code }) => !form.test(code))).toEqual([])
  expect(repeated(entries.map(({ code }) => code))).toEqual([])
  for (const language of LANGUAGES) expect(repeated(entries.map(({ label }) => label[language]))).toEqual([])
})

test.each([
  ['o-machine-operator', 'KOG-11'],
  ['o-receptionist', 'KOG-06'],
  ['o-receptionist', 'SOC-02'],
] as const)('%s cannot usually offer %s', (id, code) => {
  expect(occupations.find((occupation) => occupation.id === id)?.conditions[code]).toBe('no')
})

test.each([
  ['lagermand', 'o-warehouse-worker'],
  ["HK'er", 'o-office-clerk'],
  ['rengøringshjælp', 'o-cleaner'],
  ['mejerist', 'o-dairy-worker'],
  ['filmklipper', 'o-video-editor'],
  ['cand.scient.pol.', 'o-political-scientist'],
  ['staldmedhjælper', 'o-groom'],
  ['rengøring af værksted', 't-clean-workshop'],
  ['rengøring af kantine', 't-clean-canteen'],
  ['småpakning', 't-pack-small-parts'],
  ['slå papkasser ned', 't-break-down-boxes'],
  ['sagsforberedelse', 't-prepare-cases'],
] as const)('the everyday word "%s" names %s', (word, id) => {
  const entry = [...occupations, ...tasks].find((candidate) => candidate.id === id)
  expect([entry?.label.da, ...(entry?.synonyms.da ?? [])].map((name) => name?.toLowerCase())).toContain(
    word.toLowerCase(),
  )
})
