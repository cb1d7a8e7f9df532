import './clock-page.tsx'
import { moveDemoClock } from '@fleksbro/contract'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ApiError } from '../../api/errors.ts'
import { fakeApi, on } from '../../test/fake-api.ts'
import { visit } from '../../test/visit.tsx'

const ahead = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
const move = async (user: ReturnType<typeof visit>['user']) => {
  await user.click(await screen.findByRole('button', { name: 'Flyt uret' }))
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Flyt uret' }))
}

test('moves the clock on from where it is, after saying what will happen', async () => {
  const sent: unknown[] = []
  fakeApi(
    on(moveDemoClock, ({ body }) => {
      sent.push(body)
      return { now: ahead(body.days) }
    }),
  )
  const { user } = visit('/admin/clock', { as: 'admin', demo: true, now: ahead(3) })
  expect(await screen.findByText(/Det er 3 dage foran/)).toBeDefined()
  expect(screen.getByText(/Spørgsmål, ingen svarede på, udløber/)).toBeDefined()
  await user.click(screen.getByRole('radio', { name: 'Tre uger' }))
  await move(user)
  expect(await screen.findByText(/Det er 24 dage foran/)).toBeDefined()
  expect(sent).toEqual([{ days: 24 }])
})

test('a refusal is said', async () => {
  fakeApi(
    on(moveDemoClock, () => {
      throw new ApiError({ status: 409, code: 'time-goes-forward' })
    }),
  )
  const { user } = visit('/admin/clock', { as: 'admin', demo: true, now: ahead(0) })
  await move(user)
  expect(await screen.findByText('Uret kan kun gå frem.')).toBeDefined()
})

test('outside a demo it is neither in the menu nor a page', async () => {
  visit('/admin/clock', { as: 'admin' })
  expect(await screen.findByRole('heading', { name: 'Siden findes ikke' })).toBeDefined()
  expect(screen.queryByRole('link', { name: 'Flyt uret' })).toBeNull()
})
