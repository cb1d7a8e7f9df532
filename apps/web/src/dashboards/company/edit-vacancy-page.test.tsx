import {
  emptyVacancy,
  listIntroductions,
  listVacancies,
  listVacancyCandidates,
  moveVacancy,
  readCompany,
  readVacancy,
  saveVacancy,
  type Vacancy,
} from '@fleksbro/contract'
import { screen, waitFor, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ApiError } from '../../api/errors.ts'
import { findDraft } from '../../device/drafts.ts'
import { exampleCompany, exampleVacancy, vacancyId } from '../../features/vacancies/example-vacancy.ts'
import { fakeApi, on } from '../../test/fake-api.ts'
import { accountAs, visit } from '../../test/visit.tsx'

type Body = Parameters<Parameters<typeof on<typeof saveVacancy>>[1]>[0]['body']

let held: Vacancy
let saves: Body[]
let online: boolean

/** A server that holds one vacancy and saves as the real one does. */
const server = () => [
  on(readCompany, () => exampleCompany()),
  on(readVacancy, () => held),
  on(listVacancies, () => [held]),
  on(listIntroductions, () => []),
  on(listVacancyCandidates, () => ({ matches: [], pageSize: 20, more: false, band: null })),
  on(saveVacancy, ({ body }) => {
    if (!online) throw new TypeError('no network')
    saves.push(body)
    const { version, facts, keepWords: _, workplaceId: __, ...rest } = body
    if (version !== held.version) throw new ApiError({ status: 412, code: 'stale', current: held })
    held = {
      ...held,
      ...(rest as Partial<Vacancy>),
      version: version + 1,
      facts: { ...held.facts, ...(facts as Partial<Vacancy['facts']>) },
    }
    return held
  }),
]

const open = (step: string) => visit(`/company/vacancies/${vacancyId}?step=${step}`, { as: 'company' })
const saved = () => waitFor(() => expect(screen.getByText('Gemt')).toBeDefined())

// The catalogue is large; its first reading must not count against a page's patience.
beforeAll(() => import('../../features/catalogue/entries.ts'))
beforeEach(() => {
  held = exampleVacancy()
  saves = []
  online = true
})

describe('tasks', () => {
  test('found and chosen, they name the job, add up its hours and are saved without a button', async () => {
    fakeApi(...server())
    const { user } = open('tasks')
    await user.type(await screen.findByRole('combobox', { name: 'Find en opgave' }), 'papkasser')
    await user.click(await screen.findByRole('option', { name: /Folde papkasser sammen/ }))
    await user.click(screen.getByRole('button', { name: 'Timer om ugen: Folde papkasser sammen: mere' }))
    await saved()

    expect(held.title).toBe('Folde papkasser sammen')
    expect(held.facts).toMatchObject({
      tasks: [{ id: 't-break-down-boxes', hours: 2.5 }],
      hours: { min: 2.5, max: 2.5 },
      sector: 'logistics',
    })
  })

  test('a name somebody gave stays when tasks change', async () => {
    held = exampleVacancy({ title: 'Hjælp på lageret' })
    fakeApi(...server())
    const { user } = open('tasks')
    await user.click(await screen.findByRole('button', { name: /Rydde op på lager/ }))
    await saved()
    expect(held.title).toBe('Hjælp på lageret')
  })
})

test('the next question takes the focus to its heading', async () => {
  fakeApi(...server())
  const { user } = open('tasks')
  await user.click(await screen.findByRole('button', { name: 'Videre' }))
  const heading = await screen.findByRole('heading', { level: 1, name: 'Hvor meget, og hvornår?' })
  await waitFor(() => expect(document.activeElement).toBe(heading))
})

test('the week is filled with one press, and days and seasons are answered', async () => {
  fakeApi(...server())
  const { user } = open('when')
  await user.click(await screen.findByRole('button', { name: 'Hverdage om formiddagen' }))
  await user.click(screen.getByRole('radio', { name: '2 timer' }))
  await user.click(screen.getByRole('radio', { name: 'Nej, det er ens' }))
  await saved()
  expect(held.facts.schedule?.placement).toBe('free')
  expect(held.facts.schedule?.slots.toString(2).replaceAll('0', '')).toHaveLength(5)
  expect(held.facts).toMatchObject({ shortestDay: 120, seasons: [] })
})

test('a high season is drawn, and the hours become those of the whole year', async () => {
  held = exampleVacancy({ facts: { ...emptyVacancy, hours: { min: 6, max: 8 } } })
  fakeApi(...server())
  const { user } = open('when')
  await user.click(await screen.findByRole('radio', { name: 'Ja, der er højsæson' }))
  await user.click(screen.getByRole('checkbox', { name: 'november' }))
  await saved()
  expect(held.facts.seasons?.map(({ months }) => months)).toEqual([
    [4, 5, 6, 11],
    [1, 2, 3, 7, 8, 9, 10, 12],
  ])
  expect(held.facts.hours).toEqual({ min: 3, max: 8 })
  expect(screen.getByText('Året i jobbet, timer om ugen')).toBeDefined()
})

describe('conditions', () => {
  test('are answered by keyboard alone, and each is kept', async () => {
    fakeApi(...server())
    const { user } = open('conditions')
    const group = await screen.findByRole('group', { name: 'Kan opgaver gives én ad gangen?' })
    within(group).getByRole('radio', { name: 'Ja' }).focus()
    await user.keyboard(' ')
    await user.keyboard('{ArrowRight}')
    await saved()
    expect(held.facts.conditions).toEqual({ 'KOG-01': { answer: 'adaptable' } })
  })

  test('a number can come down, never up', async () => {
    fakeApi(...server())
    const { user } = open('conditions')
    const lifts = await screen.findByRole('group', { name: 'Hvor mange kilo løfter man højst?' })
    await user.type(within(lifts).getByRole('spinbutton', { name: 'I dag' }), '20')
    const better = within(lifts).getByRole('spinbutton', { name: 'Kan blive' })
    await user.clear(better)
    await user.type(better, '8')
    await saved()
    expect(held.facts.conditions['FYS-01']).toEqual({ today: 20, adaptableTo: 8 })
  })

  test('the first press on a number starts at what is usual', async () => {
    fakeApi(...server())
    const { user } = open('conditions')
    const lifts = await screen.findByRole('group', { name: 'Hvor mange kilo løfter man højst?' })
    await user.click(within(lifts).getByRole('button', { name: 'I dag: mere' }))
    await saved()
    expect(held.facts.conditions['FYS-01']).toEqual({ today: 10 })
  })

  test('the rest wait by theme, each with how much is answered', async () => {
    fakeApi(...server())
    const { user } = open('conditions')
    await user.click(await screen.findByRole('button', { name: /Lyd, lys og luft.*0 af \d/ }))
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Lyd, lys og luft: hvad kan arbejdspladsen?' }),
    ).toBeDefined()
  })
})

test('no requirements is one press, stored as none and not as unanswered', async () => {
  fakeApi(...server())
  const { user } = open('requirements')
  await user.click(await screen.findByRole('button', { name: 'Ingen krav, vi lærer det fra os' }))
  await user.click(screen.getByRole('radio', { name: 'Når det passer' }))
  await user.click(screen.getByRole('radio', { name: 'Ja, gerne' }))
  await saved()
  expect(held.facts).toMatchObject({
    competences: [],
    languages: [],
    licences: [],
    startBy: 'any',
    praktikFirst: true,
  })
})

test('a wage makes the cost clear, and the size of the workplace how many may be in praktik', async () => {
  fakeApi(...server())
  held = exampleVacancy({ facts: { ...emptyVacancy, tasks: [{ id: 't-pack-parcels' }], hours: { min: 6, max: 8 } } })
  const { user } = open('requirements')
  expect(await screen.findByText('Lageret: højst 4 i praktik ad gangen')).toBeDefined()
  await user.click(screen.getByRole('radio', { name: 'En timeløn' }))
  await user.type(screen.getByRole('spinbutton', { name: 'Fra' }), '180')
  await user.type(screen.getByRole('spinbutton', { name: 'Til' }), '190')
  expect(screen.getByText('I betaler ca. 4.700–6.600 kr. i løn om måneden')).toBeDefined()
  await saved()
  expect(held.facts.wage).toEqual({ min: 180_00, max: 190_00 })
})

describe('nothing typed is lost', () => {
  test('without a connection it is kept here, and sent when the connection is back', async () => {
    fakeApi(...server())
    online = false
    const { user } = open('requirements')
    await user.click(await screen.findByRole('radio', { name: 'Når det passer' }))
    expect(await screen.findByText(/Ikke sendt endnu/)).toBeDefined()
    expect(findDraft(accountAs('company').id, `vacancy:${vacancyId}`)).not.toBeNull()

    online = true
    window.dispatchEvent(new Event('online'))
    await saved()
    expect(held.facts.startBy).toBe('any')
  })

  test('what a colleague saved meanwhile stands beside mine, field by field, and I choose', async () => {
    fakeApi(...server())
    const { user } = open('publish')
    await screen.findByRole('heading', { level: 1 })
    held = {
      ...held,
      version: 5,
      about: 'Vi er ti.',
      facts: { ...held.facts, conditions: { 'SAN-01': { answer: 'no' } } },
    }
    await user.type(screen.getByRole('textbox', { name: /egne ord/ }), 'Vi er søde.')

    expect(await screen.findByRole('heading', { name: 'En kollega har også rettet' })).toBeDefined()
    expect(screen.getByRole('radio', { name: 'Dit: Vi er søde.' })).toHaveProperty('checked', true)
    await user.click(screen.getByRole('radio', { name: 'Det andet: Vi er ti.' }))
    await user.click(screen.getByRole('button', { name: 'Gem mit valg' }))
    await saved()
    expect(held).toMatchObject({ version: 5, about: 'Vi er ti.' })
    expect(screen.getByRole('textbox', { name: /egne ord/ })).toHaveProperty('value', 'Vi er ti.')
  })

  test('two who answer different conditions do not disturb each other', async () => {
    fakeApi(...server())
    const { user } = open('conditions')
    const group = await screen.findByRole('group', { name: 'Kan opgaver gives én ad gangen?' })
    held = { ...held, version: 5, facts: { ...held.facts, conditions: { 'SAN-01': { answer: 'no' } } } }
    await user.click(within(group).getByRole('radio', { name: 'Ja' }))
    await user.click(await screen.findByRole('button', { name: 'Gem mit valg' }))
    await saved()
    expect(held.facts.conditions).toEqual({ 'SAN-01': { answer: 'no' }, 'KOG-01': { answer: 'yes' } })
  })

  test('a CPR number is refused beside the field, and the text stays', async () => {
    fakeApi(
      ...server(),
      on(saveVacancy, () => {
        throw new ApiError({ status: 400, code: 'invalid', fields: [{ path: '/about', code: 'cpr' }] })
      }),
    )
    const { user } = open('publish')
    const about = await screen.findByRole('textbox', { name: /egne ord/ })
    await user.type(about, 'Spørg efter 010190-1234')
    await waitFor(() => expect(about.getAttribute('aria-invalid')).toBe('true'))
    expect(screen.getAllByText(/Det ligner et CPR-nummer/).length).toBeGreaterThan(0)
    expect(about).toHaveProperty('value', 'Spørg efter 010190-1234')
  })
})

describe('publishing', () => {
  test('what is missing is said, with the way to it', async () => {
    fakeApi(
      ...server(),
      on(moveVacancy, () => {
        throw new ApiError({
          status: 409,
          code: 'not-ready',
          fields: [{ path: '/facts/tasks', code: 'missing' }],
        })
      }),
    )
    const { user } = open('publish')
    await user.click(await screen.findByRole('button', { name: 'Vis stillingen' }))
    await user.click(await screen.findByRole('button', { name: 'Vælg mindst én opgave.' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Hvilke opgaver stjæler tid?' })).toBeDefined()
  })

  test('a company that waits to be let in reads that it is ready and saved', async () => {
    fakeApi(
      ...server(),
      on(moveVacancy, () => {
        throw new ApiError({ status: 409, code: 'not-let-in-yet' })
      }),
    )
    const { user } = open('publish')
    await user.click(await screen.findByRole('button', { name: 'Vis stillingen' }))
    expect(await screen.findByText(/Stillingen er klar og gemt/)).toBeDefined()
  })

  test('a demand for health is pointed out with a better sentence; an offer is not', async () => {
    fakeApi(...server())
    const { user } = open('publish')
    const about = await screen.findByRole('textbox', { name: /egne ord/ })
    await user.type(about, 'Ingen tunge løft.')
    await saved()
    expect(screen.queryByText('Kig lige på de her ord')).toBeNull()
    await user.type(about, ' Du er frisk og har et godt helbred.')
    expect(await screen.findByText('Kig lige på de her ord')).toBeDefined()
  })
})

test('four minutes: from an empty draft to shown in few presses', async () => {
  fakeApi(
    ...server(),
    on(moveVacancy, () => {
      held = { ...held, status: 'published', allowedActions: ['edit', 'pause', 'fill', 'copy', 'see-candidates'] }
      return held
    }),
  )
  const { user, history } = open('tasks')
  let presses = 0
  const press = async (role: 'button' | 'radio', name: string | RegExp) => {
    presses += 1
    await user.click((await screen.findAllByRole(role, { name }))[0] as HTMLElement)
  }
  await press('button', /Rydde op på lager/)
  await press('button', 'Videre')
  await press('button', 'Hverdage om formiddagen')
  await press('radio', '2 timer')
  await press('radio', 'kl. 9')
  await press('button', 'Videre')
  await press('button', 'Videre')
  const questions = await screen.findAllByRole('radio', { name: 'Ja' })
  for (const question of questions) {
    presses += 1
    await user.click(question)
  }
  await press('button', 'Videre')
  await press('button', 'Ingen krav, vi lærer det fra os')
  await press('radio', 'Når det passer')
  await press('radio', 'Ja, gerne')
  await press('button', 'Videre')
  await press('button', 'Vis stillingen')
  await waitFor(() => expect(history.location.pathname).toBe(`/company/vacancies/${vacancyId}/candidates`))
  expect(presses).toBeLessThanOrEqual(22)
})
