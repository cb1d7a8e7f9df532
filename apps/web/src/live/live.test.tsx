import { type LiveEvent, listIntroductions } from '@fleksbro/contract'
import { createMemoryHistory } from '@tanstack/react-router'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { createQueryClient } from '../api/query-client.ts'
import { App } from '../app/app.tsx'
import { sessionQuery } from '../session/session.ts'
import { anIntroduction, introductionId } from '../test/an-introduction.ts'
import { fakeApi, on } from '../test/fake-api.ts'
import { fakeStream } from '../test/fake-stream.ts'
import { accountAs } from '../test/visit.tsx'
import { Live } from './live.tsx'
import { newsOf } from './news.ts'

const told: LiveEvent = { kind: 'introduction', id: introductionId, quiet: false }

test('an answer appears in the list by itself, is said once with names the reader knows, and leads to it', async () => {
  let all = [anIntroduction({ state: 'later', waitsFor: null })]
  fakeApi(on(listIntroductions, () => all))
  const stream = fakeStream()
  const queryClient = createQueryClient()
  const session = { account: accountAs('candidate'), demo: false, now: '2026-11-23T09:00:00Z' }
  queryClient.setQueryData(sessionQuery().queryKey, session)
  const history = createMemoryHistory({ initialEntries: ['/candidate/introductions'] })
  render(<App history={history} queryClient={queryClient} beside={<Live history={history} />} />)
  await screen.findByRole('heading', { level: 1, name: 'Mine kontakter' })
  await expect.poll(stream.asked, { timeout: 20_000 }).toBe(1)

  all = [anIntroduction()]
  stream.tell(told)
  expect(await screen.findByText('Der er nyt fra Havnens Dele.')).toBeDefined()
  expect(screen.getByRole('link', { name: /^Svar/ })).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'Se det' }))
  expect(history.location.pathname).toBe(`/candidate/introductions/${introductionId}`)
})

test('what is said names nobody whom the page has not shown, and nothing that the reader did', () => {
  const queryClient = createQueryClient()
  const say = (...events: LiveEvent[]) =>
    newsOf(queryClient, 'company', events)?.say(
      ((key: string, names: object) => `${key} ${JSON.stringify(names ?? {})}`) as never,
    )
  expect(say(told)).toBe('live.some.company {}')
  expect(say({ ...told, quiet: true })).toBeUndefined()
  queryClient.setQueryData(['introductions', 'list', {}], [anIntroduction()])
  expect(say(told)).toBe(`live.company ${JSON.stringify({ title: anIntroduction().vacancy.title })}`)
  expect(say(told, { ...told, id: '0198b9e4-6f1c-7c52-9a55-5c2f7d7b1a42' })).toBe('live.some.company {}')
  expect(say({ kind: 'company', id: introductionId, quiet: false })).toBe('live.admission {}')
})
