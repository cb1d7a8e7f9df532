import { listMunicipalities, registerCompany } from '@fleksbro/contract'
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ApiError } from '../../api/errors.ts'
import { fakeApi, on } from '../../test/fake-api.ts'
import { visit } from '../../test/visit.tsx'

const places = on(listMunicipalities, () => [
  { code: '0999', name: 'Broby Kommune', contact: 'Ring 20 30 40 50', accessibility: null },
])
const typed = {
  'CVR-nummer': '10 15 08 17',
  'Virksomhedens navn': 'Havnens Dele',
  'Hvad kalder I stedet?': 'Lageret',
  'Vej og nummer': 'Kajen 1',
  Postnummer: '2900',
  'Dit navn': 'Gorm Dal',
  'Din e-mail på arbejdet': 'gorm@example.dk',
}

async function fillIn(user: ReturnType<typeof visit>['user'], fields: Readonly<Record<string, string>> = typed) {
  for (const [label, text] of Object.entries(fields)) await user.type(await screen.findByLabelText(label), text)
  await user.selectOptions(screen.getByLabelText('Kommune'), '0999')
}
const send = (user: ReturnType<typeof visit>['user']) => user.click(screen.getByRole('button', { name: 'Send' }))

test('a company asks to join and is told to look in the mail', async () => {
  const sent: unknown[] = []
  fakeApi(
    places,
    on(registerCompany, ({ body }) => {
      sent.push(body)
      return { done: true as const }
    }),
  )
  const { user } = visit('/register-company', { demo: true })
  await fillIn(user)
  expect(await screen.findByText('Hellerup')).toBeDefined()
  expect(screen.getByText('Ring 20 30 40 50')).toBeDefined()
  await send(user)

  expect(await screen.findByRole('heading', { name: 'Tjek din e-mail' })).toBeDefined()
  expect(screen.getByText(/gorm@example.dk/)).toBeDefined()
  expect(screen.getByRole('link', { name: 'Åbn demoens postkasse' })).toBeDefined()
  expect(sent).toEqual([
    {
      cvr: '10150817',
      company: 'Havnens Dele',
      workplace: { name: 'Lageret', street: 'Kajen 1', postcode: '2900', pNumber: null, employees: null },
      municipality: '0999',
      name: 'Gorm Dal',
      email: 'gorm@example.dk',
      phone: null,
      language: 'da',
    },
  ])
})

test('swapped digits of a CVR number are seen beside the field before anything is sent', async () => {
  const { calls } = fakeApi(places)
  const { user } = visit('/register-company')
  await fillIn(user, { ...typed, 'CVR-nummer': '10150871' })
  await send(user)
  expect((await screen.findAllByText(/Er to af dem byttet om/)).length).toBe(2)
  expect(screen.getByRole('link', { name: /byttet om/ }).getAttribute('href')).toBe('#cvr')
  expect(calls).not.toContain('POST /api/companies/registrations')
})

test('what the server refuses stands beside its field, and everything typed stays', async () => {
  fakeApi(
    places,
    on(registerCompany, () => {
      throw new ApiError({ status: 400, code: 'invalid', fields: [{ path: '/workplace/street', code: 'cpr' }] })
    }),
  )
  const { user } = visit('/register-company')
  await fillIn(user)
  await send(user)
  expect((await screen.findAllByText(/Det ligner et CPR-nummer/)).length).toBe(2)
  expect(screen.getByLabelText('Vej og nummer').getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByLabelText<HTMLInputElement>('Virksomhedens navn').value).toBe('Havnens Dele')
})

test('what was typed is there again after the page was closed, and can be cleared', async () => {
  fakeApi(places)
  const first = visit('/register-company')
  await first.user.type(await screen.findByLabelText('Virksomhedens navn'), 'Havnens Dele')
  first.unmount()

  const { user } = visit('/register-company')
  expect((await screen.findByLabelText<HTMLInputElement>('Virksomhedens navn')).value).toBe('Havnens Dele')
  await user.click(screen.getByRole('button', { name: 'Ryd felterne' }))
  expect(screen.getByLabelText<HTMLInputElement>('Virksomhedens navn').value).toBe('')
  await waitFor(() => expect(Object.keys(localStorage).filter((key) => key.includes('registration'))).toEqual([]))
})

test('without a connection the form keeps everything', async () => {
  fakeApi(
    places,
    on(registerCompany, () => {
      throw new TypeError('no network')
    }),
  )
  const { user } = visit('/register-company')
  await fillIn(user)
  await send(user)
  expect(await screen.findByText(/Der er ingen forbindelse. Det, du har skrevet/)).toBeDefined()
  expect(screen.getByLabelText<HTMLInputElement>('Dit navn').value).toBe('Gorm Dal')
})
