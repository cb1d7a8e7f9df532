import { eraseCandidate, exportCandidate } from '@fleksbro/contract'
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { ApiError } from '../../api/errors.ts'
import { aProfile } from '../../test/a-profile.ts'
import { fakeApi, on } from '../../test/fake-api.ts'
import { profileApi } from '../../test/profile-api.ts'
import { visit } from '../../test/visit.tsx'

const wrong = new ApiError({ status: 400, code: 'invalid', fields: [{ path: '/password', code: 'wrong-password' }] })
const check = (password: string) => {
  if (password !== 'min lange kode') throw wrong
}

function open(start = aProfile()) {
  const gone = vi.fn()
  fakeApi(
    ...profileApi(start).answers,
    on(exportCandidate, ({ body }) => {
      check(body.password)
      return { profile: { name: 'Alma Lind' } }
    }),
    on(eraseCandidate, ({ body }) => {
      check(body.password)
      gone()
      return { done: true as const }
    }),
  )
  return { gone, ...visit('/candidate/data', { as: 'candidate' }) }
}

const dialog = () => within(screen.getByRole('dialog'))

test('she takes everything along, with her password', async () => {
  const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x')
  const { user } = open()
  await user.click(await screen.findByRole('button', { name: 'Hent alt om mig' }))
  await user.click(dialog().getByRole('button', { name: 'Hent alt om mig' }))
  expect(dialog().getByText('Skriv din kode.')).toBeDefined()
  await user.type(dialog().getByLabelText('Din kode'), 'min lange kode')
  await user.click(dialog().getByRole('button', { name: 'Hent alt om mig' }))
  expect(await screen.findByText('Filen er hentet. Pas godt på den.')).toBeDefined()
  expect(made).toHaveBeenCalledOnce()
})

test('a wrong password erases nothing and says so beside the field; the right one ends on the front page', async () => {
  const { gone, user, history } = open()
  await user.click(await screen.findByRole('button', { name: 'Slet mig' }))
  expect(dialog().getByText(/Det kan ikke laves om/)).toBeDefined()
  await user.type(dialog().getByLabelText('Din kode'), 'forkert')
  await user.click(dialog().getByRole('button', { name: 'Ja, slet mig' }))
  expect(await screen.findByText('Koden passer ikke. Prøv igen.')).toBeDefined()
  expect(gone).not.toHaveBeenCalled()

  await user.clear(dialog().getByLabelText('Din kode'))
  await user.type(dialog().getByLabelText('Din kode'), 'min lange kode{Enter}')
  await waitFor(() => expect(history.location.pathname).toBe('/'))
  expect(await screen.findByText('Alt om dig er slettet. Tak for nu.')).toBeDefined()
})

test('who may not take her data along is told who can', async () => {
  open(aProfile({ allowedActions: ['edit', 'pause'] }))
  expect(await screen.findByText('Kun Alma Lind selv kan hente eller slette det.')).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Slet mig' })).toBeNull()
})
