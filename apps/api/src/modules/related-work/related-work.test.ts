import { emptyVacancy, listLooks, listRelatedWork } from '@fleksbro/contract'
import { describe, expect, test } from 'vitest'
import { startTestApp } from '../../../test/test-app.ts'
import { isThisWork, suggest } from './suggest.ts'

const { as, given } = await startTestApp()

const related = async (who: { accountId: string }, candidateId: string) =>
  as(who).call(listRelatedWork, { params: { candidateId } })

test('somebody who was a cook sees what uses what she can, what would be new, and where it is offered', async () => {
  const her = await given.candidate({ facts: { occupations: ['o-chef'] } })
  const canteen = await given.vacancy({ facts: { occupation: 'o-canteen-manager', tasks: [{ id: 't-plan-menus' }] } })
  const { body } = await related(her, her.id)

  expect(body.worked).toEqual([{ id: 'o-chef', label: { da: 'Kok', en: 'Cook' } }])
  expect(body.occupations.map(({ id }) => id)).not.toContain('o-chef')
  const manager = body.occupations.find(({ id }) => id === 'o-canteen-manager')
  expect(manager?.uses.map(({ label }) => label.da)).toContain('Madlavning')
  expect(manager?.fresh.map(({ label }) => label.da)).toContain('Ledelse')
  expect(manager?.vacancies).toEqual([{ id: canteen.id, title: expect.any(String), company: 'Havnens Dele' }])
  expect(body.fromEsco).toBe(false)
})

test('what her required needs usually rule out is left out and named; what she only prefers is not', async () => {
  const needs = (strength: 'required' | 'preferred') => [{ code: 'TEM-04', strength, shown: false }]
  const facts = { occupations: ['o-chef'], competences: [] }
  const her = await given.candidate({ facts: { ...facts, needs: needs('required') } })
  const wishing = await given.candidate({ facts: { ...facts, needs: needs('preferred') } })
  const [required, preferred] = [(await related(her, her.id)).body, (await related(wishing, wishing.id)).body]

  expect(required.leftOut).toContainEqual({
    id: 'o-canteen-manager',
    label: { da: 'Kantineleder', en: 'Canteen manager' },
    needs: [{ code: 'TEM-04' }],
  })
  expect(required.occupations.map(({ id }) => id)).not.toContain('o-canteen-manager')
  expect(preferred.leftOut).toEqual([])
  expect(preferred.occupations.map(({ id }) => id)).toContain('o-canteen-manager')
})

test('nothing known says so, and during a break no opening is named', async () => {
  const fresh = await given.candidate()
  expect((await related(fresh, fresh.id)).body).toMatchObject({ nothingKnown: true, occupations: [], leftOut: [] })
  const resting = await given.candidate({ facts: { occupations: ['o-chef'] }, paused: true })
  const { body } = await related(resting, resting.id)
  expect(body.occupations.flatMap(({ vacancies }) => vacancies)).toEqual([])
})

test('companies, strangers and another municipality never see it', async () => {
  const her = await given.candidate({ facts: { occupations: ['o-chef'] } })
  const others = [
    await given.company(),
    await given.admin(),
    await given.candidate(),
    await given.caseworker({ municipality: '0998' }),
  ]
  expect(await Promise.all(others.map(async (who) => (await related(who, her.id)).status))).toEqual([
    404, 404, 404, 404,
  ])
})

describe('what is shown', () => {
  const ranked = (id: string, disco: string, score: number, conditions = {}) => ({
    related: { id, score, uses: [{ competence: 'c-a', by: 'c-a' }], fresh: [] },
    occupation: {
      id,
      label: { da: id, en: id },
      synonyms: { da: [], en: [] },
      disco,
      conditions,
      competences: [],
      tasks: ['t-a'],
      neighbours: [],
    },
  })

  test('is of several groups and much like her, best first', () => {
    const all = [
      ranked('a', '5120', 1000),
      ranked('b', '5120', 900),
      ranked('c', '51201', 800),
      ranked('d', '9412', 700),
      ranked('e', '1111', 100),
    ]
    expect(suggest(all, []).shown.map(({ related }) => related.id)).toEqual(['a', 'b', 'd'])
  })

  test('an opening is this work by its occupation, or by most of its tasks', () => {
    const cook = { id: 'o-cook', tasks: ['t-a', 't-b'] }
    const opening = (occupation: string | null, ...tasks: string[]) => ({
      ...emptyVacancy,
      occupation,
      tasks: tasks.map((id) => ({ id })),
    })
    expect(isThisWork(cook, opening('o-cook'))).toBe(true)
    expect(isThisWork(cook, opening(null, 't-a', 't-b', 't-x'))).toBe(true)
    expect(isThisWork(cook, opening(null, 't-a', 't-x'))).toBe(false)
    expect(isThisWork(cook, opening('o-baker', 't-a', 't-b'))).toBe(false)
    expect(isThisWork(cook, opening(null))).toBe(false)
  })
})

test('what a company she hides from offers is not among it, and a consultant who looks is seen by her', async () => {
  const municipality = '0987'
  const facts = { occupation: 'o-canteen-manager', tasks: [{ id: 't-plan-menus' }] }
  const { company } = await given.vacancy({ municipality, facts })
  const hiddenFrom = [{ cvr: company.cvr, name: 'Havnens Dele' }]
  const her = await given.candidate({ municipality, facts: { occupations: ['o-chef'] }, hiddenFrom })
  const looking = (await related(await given.caseworker({ municipality }), her.id)).body
  for (const { occupations } of [looking, (await related(her, her.id)).body])
    expect(occupations.find(({ id }) => id === 'o-canteen-manager')?.vacancies).toEqual([])
  const looks = await as(her).call(listLooks, { params: { candidateId: her.id } })
  expect(looks.body).toMatchObject([{ kind: 'profile', who: 'caseworker' }])
})
