import { actOnIntroduction, listIntroductions, readIntroduction } from '@fleksbro/contract'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ids, introduction } from '../../test/caseload-samples.ts'
import { fakeApi, on } from '../../test/fake-api.ts'
import { loadCaseworkerPages } from '../../test/load-caseworker.ts'
import { visit } from '../../test/visit.tsx'

loadCaseworkerPages()

const path = `/caseworker/introductions/${ids.introduction}`

test('the list keeps its filters in the address and offers the way to begin when it is empty', async () => {
  const asked: string[] = []
  fakeApi(
    on(listIntroductions, (_, { query }) => {
      asked.push(query.toString())
      return [introduction()]
    }),
  )
  const { user, history } = visit('/caseworker/introductions', { as: 'caseworker' })
  expect(await screen.findByRole('rowheader', { name: /Karla Vang – Pakke små ordrer/ })).toBeDefined()
  expect(asked.at(-1)).toBe('open=yes')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Hvor langt' }), 'De har mødt hinanden')
  expect(await screen.findByText(/Her står dem, der er på vej mod hinanden/)).toBeDefined()
  expect(history.location.search).toContain('state=met')
})

test('they have met: one press, and the page says so', async () => {
  let now = introduction({ state: 'yes', waitsFor: 'company', allowedActions: ['met', 'end'] })
  fakeApi(
    on(readIntroduction, () => now),
    on(actOnIntroduction, ({ body }) => {
      now = introduction({ state: body.action === 'met' ? 'met' : 'ended', waitsFor: null, allowedActions: ['end'] })
      return now
    }),
  )
  const { user } = visit(path, { as: 'caseworker' })
  await user.click(await screen.findByRole('button', { name: 'De har mødt hinanden' }))
  expect(await screen.findByText('Det er noteret, at de har mødt hinanden.')).toBeDefined()
  expect(screen.queryByRole('button', { name: 'De har mødt hinanden' })).toBeNull()
})

test('an end may have a reason, and needs none', async () => {
  let sent: unknown
  fakeApi(
    on(readIntroduction, () => introduction()),
    on(actOnIntroduction, ({ body }) => {
      sent = body
      return introduction({ state: 'ended', waitsFor: null, allowedActions: [] })
    }),
  )
  const { user } = visit(path, { as: 'caseworker' })
  await user.click(await screen.findByRole('button', { name: 'Afslut …' }))
  await user.click(screen.getByRole('button', { name: 'Afslut' }))
  expect(await screen.findByText('Formidlingen er afsluttet.')).toBeDefined()
  expect(sent).toEqual({ action: 'end' })
})
