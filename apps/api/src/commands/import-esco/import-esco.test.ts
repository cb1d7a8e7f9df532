import {
  readCatalogueEntries,
  readPair,
  readProfile,
  saveProfile,
  saveVacancy,
  searchCatalogueEntries,
} from '@fleksbro/contract'
import { Client } from 'pg'
import { afterAll, expect, test } from 'vitest'
import { danishRelease, englishRelease, escoFolder, escoUri } from '../../../test/esco.ts'
import { startTestApp } from '../../../test/test-app.ts'
import { catalogueOf } from '../../modules/catalogue/current-catalogue.ts'
import { openApp } from '../../open-app.ts'
import { importEsco, report } from './import-esco.ts'

const { as, given, database, config, testDatabase } = await startTestApp()
const owner = new Client({ connectionString: testDatabase.superuserUrl })
await owner.connect()
afterAll(() => owner.end())

/** Everything of ESCO that the database holds, but for the version of the import. */
async function everything() {
  const { rows } = await owner.query(`
    select 'concept' as what, uri || ' ' || kind || ' ' || coalesce(isco, '') as row from esco_concept
    union all select 'label', uri || ' ' || language || ' ' || preferred || ' ' || array_to_string(alternatives, '|') from esco_label
    union all select kind, from_uri || ' ' || to_uri || ' ' || essential from esco_relation
    order by 1, 2`)
  return rows
}
const id = (kind: 'occupation' | 'skill', number: number) =>
  `${kind === 'skill' ? 'c' : 'o'}-esco-${escoUri(kind, number).slice(-36)}`
const without = (name: string) => Object.fromEntries(Object.entries(danishRelease).filter(([file]) => file !== name))

test.each([
  [
    'a row with a field too many',
    'skills_da.csv',
    (text: string) => text.replace('vindlære,,,', 'vindlære,,,,'),
    'skills_da.csv, line 4:',
  ],
  [
    'a quotation that never ends',
    'skills_da.csv',
    (text: string) => text.replace('vindlære', '"vindlære'),
    'skills_da.csv, line 4:',
  ],
  [
    'a quotation mark out of place',
    'skills_da.csv',
    (text: string) => text.replace('"spænde drager op"', '"spænde" drager op'),
    'skills_da.csv, line 2:',
  ],
  [
    'an address that is none',
    'occupationSkillRelations.csv',
    (text: string) => text.replace(escoUri('skill', 2), 'nowhere'),
    'occupationSkillRelations.csv, line 3:',
  ],
  [
    'a relation of no kind',
    'occupationSkillRelations.csv',
    (text: string) => text.replace('optional', 'perhaps'),
    'occupationSkillRelations.csv, line 4:',
  ],
  [
    'a row below one of several lines',
    'occupations_da.csv.gz',
    (text: string) => text.replace('dragereparatør', ''),
    'occupations_da.csv.gz, line 5:',
  ],
  [
    'a row without end',
    'occupations_da.csv.gz',
    (text: string) => text.replace('dragereparatør', 'x'.repeat(1_100_000)),
    'occupations_da.csv.gz, line 5: the row is longer',
  ],
  [
    'a column that is missing',
    'skills_da.csv',
    (text: string) => text.replace('preferredLabel', 'label'),
    'there is no column “preferredLabel”',
  ],
])('%s refuses the import with its line, and nothing is imported', async (_, file, spoil, says) => {
  const before = await everything()
  const folder = escoFolder({ ...danishRelease, [file]: spoil(danishRelease[file] ?? '') })
  await expect(importEsco(database, folder)).rejects.toThrow(says)
  expect(await everything()).toEqual(before)
})

test('a torn archive, an empty folder and no folder are refused', async () => {
  await expect(importEsco(database, escoFolder({ 'skills_da.csv.gz': 'x' }).concat('/none'))).rejects.toThrow(
    'not a folder',
  )
  await expect(importEsco(database, escoFolder({ 'readme.txt': '' }))).rejects.toThrow('no file of ESCO')
  const torn = escoFolder({ ...without('occupations_da.csv.gz'), 'skills_da.csv': '' })
  await expect(importEsco(database, torn)).rejects.toThrow('skills_da.csv, line 1: the file is empty')
})

test('is imported once however often, tells what it skipped, and a second language adds its words', async () => {
  const imported = await importEsco(database, escoFolder(danishRelease))
  expect(imported).toMatchObject({
    concepts: { occupation: 3, skill: 5, 'isco-group': 2, 'skill-group': 1 },
    relations: { takes: 7, broader: 5, related: 1 },
    skipped: { takes: 2, broader: 0, related: 0 },
  })
  expect(report(imported).join('\n')).toContain('Skipped 2 rows that point at nothing')
  expect(report(imported).at(-1)).toBe('This service uses the ESCO classification of the European Commission.')
  const once = await everything()
  const [again, andAgain] = [escoFolder(danishRelease), escoFolder(danishRelease)]
  await Promise.all([importEsco(database, again), importEsco(database, andAgain)])
  expect(await everything()).toEqual(once)

  await importEsco(database, escoFolder(englishRelease))
  const caseworker = as(await given.caseworker())
  const { body } = await caseworker.call(searchCatalogueEntries, {
    query: { q: 'kite maker', language: 'en', limit: 1 },
  })
  expect(body).toEqual({
    entries: [
      {
        kind: 'occupation',
        id: id('occupation', 1),
        label: { da: 'dragebygger', en: 'kite builder' },
        matched: 'kite maker',
      },
    ],
    fromEsco: true,
    imported: true,
  })
  expect((await everything()).length).toBe(once.length + 1)
})

test('after it a candidate and a vacancy can name what was imported, and it counts between them', async () => {
  await importEsco(database, escoFolder(danishRelease))
  const her = await given.candidate()
  const vacancy = await given.vacancy()
  const params = { candidateId: her.id }
  const { version } = (await as(her).call(readProfile, { params })).body
  const saved = await as(her).call(saveProfile, {
    params,
    body: {
      version,
      facts: { occupations: [id('occupation', 1)], competences: [{ id: id('skill', 1), level: 2, known: 'done' }] },
    },
  })
  expect(saved.status).toBe(200)
  const invented = await as(her).call(saveProfile, {
    params,
    body: { version: version + 1, facts: { occupations: [id('occupation', 77)] } },
  })
  expect(invented.problem.fields).toEqual([{ path: '/facts/occupations/0', code: 'unknown-entry' }])

  const asked = [1, 2, 3].map((number) => ({ id: id('skill', number), must: false }))
  const published = await as(vacancy.company).call(saveVacancy, {
    params: { vacancyId: vacancy.id },
    body: {
      version: 1,
      facts: { tasks: [{ id: 't-plan-menus' }], competences: asked, occupation: id('occupation', 2) },
    },
  })
  expect(published.status).toBe(200)
  const { body } = await as(her).call(readPair, { params: { ...params, vacancyId: vacancy.id } })
  const facts = body.match.parts.flatMap((part) => part.facts)
  const about = (competence: string) => facts.find((fact) => fact['competence'] === competence)?.code
  expect(asked.map((one) => about(one.id))).toEqual(['competence-held', 'competence-likely', 'competence-lacking'])
  expect(facts.map(({ code }) => code)).toContain('work-known')
})

test('another process of the same database uses it from its next request on', async () => {
  const other = await openApp(config, testDatabase.runtimeUrl)
  const find = () =>
    other.database.within(
      { role: 'system' },
      async (tx) => (await catalogueOf(tx)).search('lygtetænder', { language: 'da', limit: 1 })[0]?.label.da,
    )
  try {
    expect(await find()).not.toBe('lygtetænder')
    const skills = `${danishRelease['skills_da.csv']}KnowledgeSkillCompetence,${escoUri('skill', 6)},knowledge,lygtetænder,,,\n`
    await importEsco(database, escoFolder({ 'skills_da.csv': skills }))
    expect(await find()).toBe('lygtetænder')
  } finally {
    await other.close()
  }
})

test('what nobody knows by its id is left out of the names', async () => {
  const { body } = await as(await given.company()).call(readCatalogueEntries, {
    query: { ids: 'o-chef,o-esco-none,c-baking' },
  })
  expect(body.entries.map(({ id, label }) => [id, label.da])).toEqual([
    ['o-chef', 'Kok'],
    ['c-baking', 'Bagning'],
  ])
})
