import { logOut, readSession } from '@fleksbro/contract'
import { createMemoryHistory } from '@tanstack/react-router'
import { act, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { createQueryClient } from '../api/query-client.ts'
import { sessionExpired } from '../api/session-events.ts'
import { keepDraft } from '../device/drafts.ts'
import { fakeApi, on } from '../test/fake-api.ts'
import { visit } from '../test/visit.tsx'
import { App } from './app.tsx'

test('the front page says what this is and where to log in', async () => {
  visit('/')
  expect(await screen.findByRole('heading', { level: 1, name: 'Et job, der passer til dine kræfter' })).toBeDefined()
  expect(screen.getAllByRole('link', { name: 'Log ind' }).length).toBeGreaterThan(0)
  await waitFor(() => expect(document.title).toBe('Et job, der passer til dig – Fleksbro'))
})

test('an unknown address says so and shows the way home', async () => {
  visit('/nowhere')
  expect(await screen.findByRole('heading', { level: 1, name: 'Siden findes ikke' })).toBeDefined()
  expect(screen.getByRole('link', { name: 'Til forsiden' })).toBeDefined()
})

test('somebody who is not signed in is sent to log in, and remembered where to', async () => {
  const { history } = visit('/caseworker/pairs?view=open')
  await waitFor(() => expect(history.location.pathname).toBe('/log-in'))
  expect(new URLSearchParams(history.location.search).get('next')).toBe('/caseworker/pairs?view=open')
})

test('another role has nothing to see in a dashboard', async () => {
  const { history } = visit('/caseworker/pairs', { as: 'candidate' })
  await waitFor(() => expect(history.location.pathname).toMatch(/^\/candidate/))
})

test('logging out leads to the front page and leaves nothing typed on the device', async () => {
  fakeApi(on(logOut, () => ({ done: true as const })))
  keepDraft('somebody', 'profile', { about: 'hej' }, 0)
  const { user, history } = visit('/', { as: 'candidate' })

  await user.click(await screen.findByRole('button', { name: 'AL, menu for Alma Lind' }))
  await user.click(screen.getByRole('button', { name: 'Log ud' }))

  await waitFor(() => expect(history.location.pathname).toBe('/'))
  await waitFor(() => expect(screen.queryByRole('button', { name: 'AL, menu for Alma Lind' })).toBeNull())
  expect(Object.keys(localStorage).filter((key) => key.includes('draft'))).toEqual([])
})

test('without a connection the app says so calmly, and comes when asked again', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
  const queryClient = createQueryClient()
  queryClient.setDefaultOptions({ queries: { retry: false } })
  render(<App history={createMemoryHistory()} queryClient={queryClient} />)
  expect(await screen.findByRole('heading', { name: 'Der er ingen forbindelse' })).toBeDefined()

  fakeApi(on(readSession, () => ({ account: null, demo: false, now: '2026-11-23T09:00:00Z' })))
  await userEvent.click(screen.getByRole('button', { name: 'Prøv igen' }))
  expect(await screen.findByRole('heading', { name: 'Et job, der passer til dine kræfter' })).toBeDefined()
})

test('a session that ran out leads to the log-in and keeps what was typed', async () => {
  keepDraft('somebody', 'profile', { about: 'hej' }, 0)
  const { history } = visit('/candidate/somewhere', { as: 'candidate' })
  await screen.findByRole('button', { name: 'AL, menu for Alma Lind' })

  act(() => sessionExpired())

  await waitFor(() => expect(history.location.pathname).toBe('/log-in'))
  expect(new URLSearchParams(history.location.search).get('next')).toBe('/candidate/somewhere')
  expect(await screen.findByText(/Du er logget ud/)).toBeDefined()
  expect(Object.keys(localStorage).some((key) => key.includes('draft'))).toBe(true)
})

test('the first stop of Tab leads past the menu', async () => {
  const { user } = visit('/')
  await screen.findByRole('heading', { level: 1 })
  await user.tab()
  expect(document.activeElement?.textContent).toBe('Hop til indhold')
})

test('a new page takes the focus to its heading', async () => {
  const { user } = visit('/nowhere')
  await user.click(await screen.findByRole('link', { name: 'Til forsiden' }))
  const heading = await screen.findByRole('heading', { name: 'Et job, der passer til dine kræfter' })
  await waitFor(() => expect(document.activeElement).toBe(heading))
})

test('language can be changed from every page, and the document says which it is', async () => {
  const { user } = visit('/')
  await user.click(await screen.findByRole('button', { name: 'Sprog, lys og læsehjælp' }))
  await user.click(screen.getByRole('radio', { name: 'English' }))
  expect(await screen.findByRole('heading', { name: 'A job that suits your strength' })).toBeDefined()
  expect(document.documentElement.lang).toBe('en')
  await user.click(screen.getByRole('radio', { name: 'Dansk' }))
  await screen.findByRole('heading', { name: 'Et job, der passer til dine kræfter' })
})
