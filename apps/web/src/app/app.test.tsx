import { logOut, readSession } from '@fleksbro/contract'
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { OfflineError } from '../api/errors.ts'
import { keepDraft } from '../device/drafts.ts'
import { fakeApi, on } from '../test/fake-api.ts'
import { visit } from '../test/visit.tsx'

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

  await user.click(await screen.findByRole('button', { name: 'Menu for Alma Lind' }))
  await user.click(screen.getByRole('button', { name: 'Log ud' }))

  await waitFor(() => expect(history.location.pathname).toBe('/'))
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Menu for Alma Lind' })).toBeNull())
  expect(Object.keys(localStorage).filter((key) => key.includes('draft'))).toEqual([])
})

test('without a connection the app says so calmly, and comes when it is back', async () => {
  let online = false
  fakeApi(
    on(readSession, () => {
      if (!online) throw new OfflineError('no network')
      return { account: null, demo: false, now: '2026-11-23T09:00:00Z' }
    }),
  )
  const { user, queryClient } = visit('/')
  await screen.findByRole('heading', { level: 1 })
  queryClient.clear()
  online = true
  await user.tab()
  expect(document.activeElement?.textContent).toBe('Hop til indhold')
})
