import { emptyVacancy, readCompany, readVacancy, saveVacancy, type Vacancy } from '@fleksbro/contract'
import { screen, waitFor, within } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { exampleCompany, exampleVacancy, vacancyId } from '../../features/vacancies/example-vacancy.ts'
import { fakeApi, on } from '../../test/fake-api.ts'
import { visit } from '../../test/visit.tsx'

const advert = `Lagermedhjælper søges
Opgaver:
- Slå papkasser ned, 3 timer om ugen
- Rydde op på lageret
Der er ingen tunge løft, og her er roligt. Vi har ikke elevator.
Du er frisk og har et godt helbred. Truckcertifikat er en fordel.
I alt 6-8 timer om ugen.`

beforeAll(() => Promise.all([import('../../features/catalogue/entries.ts'), import('@fleksbro/suggestions')]))

const press = (what: string, name: string) =>
  screen.findByRole('button', { name: (said) => said.replace(' :', ':') === `${what}: ${name}` })

test('a pasted advert fills the vacancy by hand, and never replaces an answer unseen', async () => {
  let held: Vacancy = exampleVacancy({ facts: { ...emptyVacancy, conditions: { 'FYS-08': { answer: 'yes' } } } })
  const sent: unknown[] = []
  fakeApi(
    on(readCompany, () => exampleCompany()),
    on(readVacancy, () => held),
    on(saveVacancy, ({ body }) => {
      sent.push(body)
      const { version, facts, keepWords: _, workplaceId: __, ...rest } = body
      const all = { ...held.facts, ...(facts as Partial<Vacancy['facts']>) }
      held = { ...held, ...(rest as Partial<Vacancy>), version: version + 1, facts: all }
      return held
    }),
  )
  const { user } = visit(`/company/vacancies/${vacancyId}/advert`, { as: 'company' })
  await user.click(await screen.findByRole('textbox', { name: 'Teksten fra opslaget' }))
  await user.paste(advert)
  await user.click(screen.getByRole('button', { name: 'Find forslag' }))
  await screen.findByText(/forslag tilbage/)

  await user.click(await press('Tilføj alle 2', 'Opgaver'))
  await user.click(await press('Tilføj', '6–8 timer om ugen'))
  await user.click(await press('Tilføj', 'Gaffeltruckcertifikat'))
  // The text does not say how many kilos; she does.
  const lift = screen.getByRole('group', { name: /Hvor mange kilo løfter man højst/ })
  expect(within(lift).getByText('ingen tunge løft')).toBeDefined()
  await user.click(within(lift).getByRole('button', { name: /: mindre/ }))
  await user.click(within(lift).getByRole('button', { name: /^Tilføj/ }))
  // What stands already is shown beside what the text says.
  const stairs = screen.getByRole('group', { name: /uden trapper og stiger/ })
  expect(within(stairs).getByText('Nu står der: Ja')).toBeDefined()
  await user.click(within(stairs).getByRole('button', { name: /^Brug det her/ }))
  await waitFor(() => expect(screen.getByText('Gemt')).toBeDefined())

  expect(held).toMatchObject({
    title: 'Folde papkasser sammen og rydde op på lager',
    facts: {
      tasks: [{ id: 't-break-down-boxes', hours: 3 }, { id: 't-tidy-stockroom' }],
      hours: { min: 6, max: 8 },
      licences: [{ code: 'forklift', must: false }],
      conditions: { 'FYS-01': { today: 9 }, 'FYS-08': { answer: 'no' } },
    },
  })
  // A demand for health is pointed out with a better sentence, and the text itself stays where it was pasted.
  expect(await screen.findByText(/“et godt helbred” kan lyde som et krav/)).toBeDefined()
  expect(JSON.stringify(sent)).not.toMatch(/frisk/)

  await user.click(screen.getByRole('button', { name: /^Fortryd ?: Kan opgaven løses uden trapper/ }))
  await waitFor(() => expect(held.facts.conditions['FYS-08']).toEqual({ answer: 'yes' }))
})
