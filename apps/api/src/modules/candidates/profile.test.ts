import { readCompanyView, readProfile, saveProfile } from '@fleksbro/contract'
import { expect, test } from 'vitest'
import { startTestApp } from '../../../test/test-app.ts'

const { app, as, given, signIn } = await startTestApp()
const here = (id: string) => ({ params: { candidateId: id } })

test('a person answers one question after the other and finds everything again', async () => {
  const karla = await given.candidate()
  const me = as(karla)
  const before = (await me.call(readProfile, here(karla.id))).body
  expect(before).toMatchObject({ name: 'Karla Vang', version: 2, filledWith: null, caseworker: null })
  expect(before.helpsMost).toContain('tasks')

  const { status, body } = await me.call(saveProfile, {
    ...here(karla.id),
    body: { version: before.version, facts: { tasks: [], about: 'Jeg kan lide at have orden.' } },
  })
  expect(status).toBe(200)
  expect(body).toMatchObject({ version: 3, facts: { tasks: [], about: 'Jeg kan lide at have orden.', hours: null } })
  expect(body.helpsMost).not.toContain('tasks')
  expect((await me.call(readProfile, here(karla.id))).body).toEqual(body)
})

test('two tabs: the older one is told what stands there now, and nothing is lost', async () => {
  const karla = await given.candidate()
  const { version } = (await as(karla).call(readProfile, here(karla.id))).body
  const save = (about: string) =>
    as(karla).call(saveProfile, { ...here(karla.id), body: { version, facts: { about } } })
  const answers = await Promise.all([save('Fra den ene fane.'), save('Fra den anden fane.')])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412])
  const kept = answers.find(({ status }) => status === 200)?.body
  expect(answers.find(({ status }) => status === 412)?.problem.current).toEqual(kept)
})

test('a save whose answer was lost can be sent again: it changes nothing more', async () => {
  const karla = await given.candidate()
  const { version } = (await as(karla).call(readProfile, here(karla.id))).body
  const save = () =>
    as(karla).call(saveProfile, { ...here(karla.id), body: { version, facts: { hours: { min: 2, max: 8 } } } })
  const first = await save()
  expect((await save()).body).toEqual(first.body)
})

test.each([
  [{ facts: { about: 'Mit nummer er 010170-1234.' } }, '/facts/about', 'cpr'],
  [{ facts: { about: 'Mit nummer er 010170-1234.' }, keepWords: true }, '/facts/about', 'cpr'],
  [{ name: 'Karla 010170-1234' }, '/name', 'cpr'],
  [{ phone: '010170 1234' }, '/phone', 'cpr'],
  [{ facts: { about: 'Ring 20 30 40 50' }, keepWords: true }, '/facts/about', 'contact'],
  [{ facts: { about: 'Jeg hedder Karla.' } }, '/facts/about', 'own-name'],
  [{ facts: { about: 'Jeg har ADHD.' } }, '/facts/about', 'sensitive-words'],
  [{ facts: { tasks: ['t-of-no-catalogue'] } }, '/facts/tasks/0', 'unknown-entry'],
  [{ facts: { competences: [{ id: 'c-none', level: 1, known: 'said' }] } }, '/facts/competences/0/id', 'unknown-entry'],
  [{ facts: { home: '0001' } }, '/facts/home', 'unknown-entry'],
  [
    { facts: { needs: [{ code: 'SAN-99', strength: 'required', shown: false }] } },
    '/facts/needs/0/code',
    'unknown-entry',
  ],
  [
    { facts: { needs: [{ code: 'TID-01', strength: 'required', shown: false }] } },
    '/facts/needs/0/code',
    'belongs-to-a-field',
  ],
  [
    { facts: { needs: [{ code: 'KOG-01', strength: 'required', value: 4, shown: false }] } },
    '/facts/needs/0/value',
    'no-value-here',
  ],
  [
    { facts: { needs: [{ code: 'TRA-02', strength: 'required', value: 9000, shown: false }] } },
    '/facts/needs/0/value',
    'out-of-range',
  ],
] as const)('%o is refused at %s: %s, and nothing is saved', async (changes, path, code) => {
  const karla = await given.candidate()
  const before = (await as(karla).call(readProfile, here(karla.id))).body
  const { status, problem } = await as(karla).call(saveProfile, {
    ...here(karla.id),
    body: { version: before.version, ...structuredClone(changes) } as never,
  })
  expect(status).toBe(400)
  expect(problem.fields).toEqual([expect.objectContaining({ path, code })])
  expect((await as(karla).call(readProfile, here(karla.id))).body).toEqual(before)
})

test('a diagnosis is asked about with needs to say instead; kept once, it is not asked about again', async () => {
  const karla = await given.candidate()
  const save = (version: number, keepWords: boolean, tasks: string[] | null) =>
    as(karla).call(saveProfile, {
      ...here(karla.id),
      body: { version, keepWords, facts: { about: 'Jeg har ADHD.', tasks } },
    })
  expect((await save(2, false, null)).problem.fields?.[0]?.detail).toMatchObject({ suggestNeeds: expect.any(Array) })
  expect((await save(2, true, null)).body.facts.about).toBe('Jeg har ADHD.')
  expect((await save(3, false, [])).status).toBe(200)
})

test.each([
  ['a text with NUL', { version: 2, facts: { about: 'a\u0000b' } }, '/facts/about'],
  ['half a surrogate pair', { version: 2, facts: { about: 'a\ud800b' } }, '/facts/about'],
  ['a wrong type', { version: 2, facts: { tasks: 'packing' } }, '/facts/tasks'],
  ['an unknown key', { version: 2, facts: { cpr: 'x' } }, '/facts/cpr'],
  ['no version', { facts: {} }, '/version'],
  ['the same need twice', { version: 2, facts: { needs: twice() } }, '/facts/needs'],
  ['hours the wrong way round', { version: 2, facts: { hours: { min: 8, max: 2 } } }, '/facts/hours/max'],
  ['too long a text', { version: 2, facts: { about: 'a'.repeat(1501) } }, '/facts/about'],
])('%s is refused at its place', async (_, body, path) => {
  const karla = await given.candidate()
  const { status, problem } = await as(karla).call(saveProfile, { ...here(karla.id), body: body as never })
  expect(status).toBe(400)
  expect(problem.fields?.map((field) => field.path)).toContain(path)
})

test('a body beyond any profile is refused unread', async () => {
  const karla = await given.candidate()
  const { cookie } = await signIn(karla.accountId)
  const { statusCode } = await app.inject({
    method: 'PATCH',
    url: `/api/candidates/${karla.id}/profile`,
    headers: { cookie, 'x-fleksbro': '1', 'content-type': 'application/json' },
    payload: JSON.stringify({ version: 2, facts: { about: 'x'.repeat(300_000) } }),
  })
  expect(statusCode).toBe(413)
})

test('a need starts hidden and comes onto the card when she shows it', async () => {
  const karla = await given.candidate()
  const quiet = { code: 'SAN-01', strength: 'required', shown: false } as const
  const card = async () => (await as(karla).call(readCompanyView, here(karla.id))).body
  await as(karla).call(saveProfile, { ...here(karla.id), body: { version: 2, facts: { needs: [quiet] } } })
  expect(await card()).toMatchObject({ seen: true, card: { needs: [] } })
  await as(karla).call(saveProfile, {
    ...here(karla.id),
    body: { version: 3, facts: { needs: [{ ...quiet, shown: true }] } },
  })
  expect((await card()).card.needs).toEqual([{ code: 'SAN-01', strength: 'required' }])
})

test('while nobody can see her, the view says so and still shows the card that would be', async () => {
  const karla = await given.candidate({ visible: false, facts: { sectors: ['food'], home: '2900' } })
  const { body, text } = await as(karla).call(readCompanyView, here(karla.id))
  expect(body).toMatchObject({ seen: false, card: { sectors: ['food'], about: null } })
  for (const secret of ['Karla', '2900', karla.id, 'example.dk']) expect(text).not.toContain(secret)
})

function twice() {
  const need = { code: 'SAN-01', strength: 'required', shown: false }
  return [need, need]
}
