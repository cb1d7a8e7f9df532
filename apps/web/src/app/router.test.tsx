import { QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { createQueryClient } from '../api/query-client.ts'
import { useFilters, useParam } from '../page/params.ts'
import { AccountContext } from '../session/account.ts'
import { accountAs } from '../test/visit.tsx'
import { ownPages } from './own-pages.ts'
import { createAppRouter } from './router.tsx'

const Filters = z.object({ view: z.enum(['open', 'closed']).catch('open') })

function PairPage() {
  const [{ view }, setFilters] = useFilters(Filters)
  return (
    <>
      <h1>{`Par ${useParam('pairId')}: ${view}`}</h1>
      <button type="button" onClick={() => setFilters({ view: 'closed' })}>
        closed
      </button>
    </>
  )
}

function BrokenPage(): never {
  throw new Error('a page that cannot be drawn')
}

function open(path: string) {
  const history = createMemoryHistory({ initialEntries: [path] })
  const router = createAppRouter(history, {
    role: 'caseworker',
    home: '/caseworker',
    pages: [
      { path: 'pairs/:pairId', title: 'app.menu', Component: PairPage },
      { path: 'broken', title: 'app.menu', Component: BrokenPage },
    ],
  })
  render(
    <QueryClientProvider client={createQueryClient()}>
      <AccountContext value={accountAs('caseworker')}>
        <RouterProvider router={router} />
      </AccountContext>
    </QueryClientProvider>,
  )
  return history
}

test('a page reads its part of the address and keeps its filters in it', async () => {
  const history = open('/caseworker/pairs/7?view=nonsense')
  expect(await screen.findByRole('heading', { name: 'Par 7: open' })).toBeDefined()

  await userEvent.click(screen.getByRole('button', { name: 'closed' }))
  expect(await screen.findByRole('heading', { name: 'Par 7: closed' })).toBeDefined()
  expect(history.location.search).toBe('?view=closed')
})

test('somebody who is signed in and asks to log in lands where they wanted to go', async () => {
  const history = open(`/log-in?next=${encodeURIComponent('/caseworker/pairs/9?view=closed')}`)
  await waitFor(() => expect(history.location.pathname).toBe('/caseworker/pairs/9'))
  expect(history.location.search).toBe('?view=closed')
})

test('a page that breaks leaves the rest standing and says that nothing is lost', async () => {
  open('/caseworker/broken')
  expect(await screen.findByRole('heading', { name: 'Noget gik galt' })).toBeDefined()
  expect(screen.getByText(/Intet er tabt/)).toBeDefined()
  expect(screen.getByRole('button', { name: 'AL, menu for Alma Lind' })).toBeDefined()
})

test('a page whose part does not come says so in the words of the person, with the menu still there', async () => {
  vi.spyOn(ownPages, 'account').mockRejectedValue(new Error('a part that does not come'))
  open('/caseworker/account')
  expect(await screen.findByRole('heading', { name: 'Noget gik galt' })).toBeDefined()
  expect(screen.getByRole('button', { name: 'AL, menu for Alma Lind' })).toBeDefined()
})
