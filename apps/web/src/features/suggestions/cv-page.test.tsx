import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { aProfile } from '../../test/a-profile.ts'
import { fakeApi } from '../../test/fake-api.ts'
import { profileApi } from '../../test/profile-api.ts'
import { visit } from '../../test/visit.tsx'

const cv = `Kok på Café Mølle 2005-2015. Jeg bagte brød og tog telefonen.
Jeg har gigt, CPR 010170-1234. Kørekort B.
Jeg vil arbejde 8-10 timer om ugen.`

// The catalogue and the reader are large; their first reading must not count against a page's patience.
beforeAll(() => Promise.all([import('../catalogue/entries.ts'), import('@fleksbro/suggestions')]))

/** Leaving a page sends what waits; the server of the test must still be there for it. */
afterEach(async () => {
  cleanup()
  await new Promise((resolve) => setTimeout(resolve, 20))
})

const press = (what: string, name: string) =>
  screen.findByRole('button', { name: (said) => said.replace(' :', ':') === `${what}: ${name}` })
const add = (name: string) => press('Tilføj', name)

test('a pasted CV suggests, she adds and drops, and nothing of the text leaves the device', async () => {
  const api = profileApi(aProfile({ facts: { hours: { min: 4, max: 6 }, licences: ['driving-b'] } }))
  fakeApi(...api.answers)
  const { user } = visit('/candidate/profile/tasks', { as: 'candidate' })
  await user.click(await screen.findByRole('link', { name: /Har du et CV/ }))
  await screen.findByText(/Teksten bliver på din egen enhed/)
  await user.click(screen.getByRole('textbox', { name: 'Dit CV' }))
  await user.paste(cv)
  await user.click(screen.getByRole('button', { name: 'Find forslag' }))

  await screen.findByText(/forslag tilbage/)
  await waitFor(() => expect(document.activeElement?.textContent).toMatch(/forslag tilbage/))
  expect(screen.getByText('1 ting stod der allerede.')).toBeDefined()
  expect(screen.getByText(/Der stod et CPR-nummer/)).toBeDefined()
  expect(document.body.textContent).not.toContain('010170')

  const bread = screen.getByRole('group', { name: 'Bage brød og boller' })
  expect(bread.getAttribute('aria-describedby')).toBeTruthy()
  expect(within(bread).getByText('bagte brød')).toBeDefined()
  await user.click(await add('Bage brød og boller'))
  await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Tilføj/))
  await user.click(await press('Drop', 'Passe telefon'))
  await user.click(await press('Behold', '8–10 timer om ugen'))
  await user.click(await add('Kok'))
  await user.click(await press('Fortryd', 'Kok'))
  await waitFor(() => expect(screen.getByText('Gemt')).toBeDefined())

  // A word of health is only the offer of what may work, decided one by one.
  const offers = screen.getByRole('region', { name: 'Måske også det her?' })
  expect(within(offers).queryByRole('button', { name: /Tilføj alle/ })).toBeNull()
  expect(api.profile.facts).toMatchObject({
    tasks: ['t-bake-bread'],
    occupations: null,
    needs: null,
    hours: { min: 4, max: 6 },
  })
  expect(JSON.stringify(api.saves)).not.toMatch(/Mølle|gigt|010170/)
  expect(JSON.stringify({ ...localStorage })).not.toMatch(/Mølle|gigt|010170/)
})

test('a text that says nothing is told so, and can be written again', async () => {
  const api = profileApi(aProfile())
  fakeApi(...api.answers)
  const { user } = visit('/candidate/cv', { as: 'candidate' })
  await user.type(await screen.findByRole('textbox', { name: 'Dit CV' }), 'Hej med jer.')
  await user.click(screen.getByRole('button', { name: 'Find forslag' }))
  await screen.findByText(/Vi fandt ikke noget/)
  await user.click(screen.getByRole('button', { name: 'Ret i teksten' }))
  expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Dit CV' })).value).toBe('Hej med jer.')
  expect(api.saves).toEqual([])
})
