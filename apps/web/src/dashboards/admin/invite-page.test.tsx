import './invite-page.tsx'
import { inviteStaff } from '@fleksbro/contract'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ApiError } from '../../api/errors.ts'
import { fakeApi, on } from '../../test/fake-api.ts'
import { visit } from '../../test/visit.tsx'

const link = `http://localhost:3000/invitation#${'s'.repeat(43)}`
const expires = '2026-12-07T09:00:00Z'

async function fillIn(user: ReturnType<typeof visit>['user']) {
  await user.type(await screen.findByLabelText('Navn'), 'Bo Vang')
  await user.type(screen.getByLabelText('E-mail på arbejdet'), 'bo@example.dk')
}
const send = (user: ReturnType<typeof visit>['user']) =>
  user.click(screen.getByRole('button', { name: 'Send invitationen' }))

test('the link is shown once to hand over, with what became of the mail', async () => {
  const sent: unknown[] = []
  fakeApi(
    on(inviteStaff, ({ body }) => {
      sent.push(body)
      return { link, mailed: false, expires }
    }),
  )
  const { user } = visit('/admin/invite', { as: 'admin' })
  await fillIn(user)
  await user.click(screen.getByRole('radio', { name: 'Administrator' }))
  await user.click(screen.getByRole('checkbox', { name: 'Afgør også ydelser' }))
  await send(user)

  expect((await screen.findByLabelText<HTMLInputElement>('Link til kollegaen')).value).toBe(link)
  expect(screen.getByText(/ingen mailserver/)).toBeDefined()
  expect(screen.getByText(/7. december 2026/)).toBeDefined()
  expect(sent).toEqual([{ name: 'Bo Vang', email: 'bo@example.dk', role: 'admin', decidesOnBenefits: true }])

  await user.click(screen.getByRole('button', { name: 'Invitér en til' }))
  expect(screen.getByLabelText<HTMLInputElement>('Navn').value).toBe('')
})

test('an e-mail that has an account already is said beside the field', async () => {
  fakeApi(
    on(inviteStaff, () => {
      throw new ApiError({ status: 400, code: 'invalid', fields: [{ path: '/email', code: 'has-account' }] })
    }),
  )
  const { user } = visit('/admin/invite', { as: 'admin' })
  await fillIn(user)
  await send(user)
  expect((await screen.findAllByText('Der er allerede en bruger med den e-mail.')).length).toBe(2)
  expect(screen.getByLabelText<HTMLInputElement>('Navn').value).toBe('Bo Vang')
})

test('without a connection nothing typed is lost, and the same request is sent again', async () => {
  const keys: string[] = []
  fakeApi()
  const { user } = visit('/admin/invite', { as: 'admin' })
  await fillIn(user)
  const { fetch: answered } = globalThis
  let isDown = true
  globalThis.fetch = (address, init) => {
    keys.push(new Headers(init?.headers).get('idempotency-key') ?? '')
    return isDown ? Promise.reject(new TypeError('no network')) : answered(address, init)
  }
  await send(user)
  expect(await screen.findByText(/Der er ingen forbindelse. Det, du har skrevet/)).toBeDefined()
  isDown = false
  await send(user)
  expect(await screen.findByText('Det findes ikke længere.')).toBeDefined()
  expect(keys[1]).toBe(keys[0])
})
