import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { forgetDrafts } from '../../device/drafts.ts'
import { words as filling } from '../../i18n/da/filling.ts'
import { words as profile } from '../../i18n/da/profile.ts'
import { aProfile, candidateId } from '../../test/a-profile.ts'
import { fakeApi } from '../../test/fake-api.ts'
import { loadCaseworkerPages } from '../../test/load-caseworker.ts'
import { profileApi } from '../../test/profile-api.ts'
import { visit } from '../../test/visit.tsx'

loadCaseworkerPages()

const asksBeforeClosing = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

test('what a consultant types about somebody waits on the page alone, and is sent when it can be', async () => {
  const api = profileApi(aProfile())
  api.refuse = () => new TypeError('no network')
  fakeApi(...api.answers)
  const pages = `/caseworker/candidates/${candidateId}/profile`
  const { user } = visit(`${pages}/about`, { as: 'caseworker' })
  await user.type(await screen.findByRole('textbox', { name: 'Med dine egne ord' }), 'Alma holder orden.')
  expect(await screen.findByText(/Ikke sendt endnu/)).toBeDefined()
  expect(JSON.stringify({ ...localStorage })).not.toContain('orden')
  expect(asksBeforeClosing()).toBe(true)

  await user.click(screen.getByRole('link', { name: 'Til profilen' }))
  expect(await screen.findByText(/Det ligger kun på den her side/)).toBeDefined()
  expect(asksBeforeClosing()).toBe(true)

  api.refuse = null
  window.dispatchEvent(new Event('online'))
  await waitFor(() => expect(api.profile.facts.about).toBe('Alma holder orden.'))
  await waitFor(() => expect(asksBeforeClosing()).toBe(false))
  forgetDrafts()
})

test('a consultant reads about the candidate, not about herself', async () => {
  fakeApi(...profileApi(aProfile({ facts: { hours: { min: 6, max: 10 } } })).answers)
  const page = `/caseworker/candidates/${candidateId}`
  const { history } = visit(`${page}/profile`, { as: 'caseworker' })
  expect(await screen.findByText('Det her siger profilen nu. Alt kan ændres, når I vil.')).toBeDefined()
  expect(screen.getByRole('button', { name: 'Sæt på pause' })).toBeDefined()
  act(() => history.push(`${page}/card`))
  expect(await screen.findByRole('heading', { level: 1, name: 'Sådan ser virksomheder kandidaten' })).toBeDefined()
  expect(within(screen.getByRole('main')).queryByText(/\b(du|dig|dit|din|min|mit)\b/i)).toBeNull()
  act(() => history.push(`${page}/looks`))
  expect(await screen.findByRole('heading', { level: 1, name: 'Hvem har set profilen' })).toBeDefined()
})

test('each text about a candidate stands for one that is said to her', () => {
  const keys = (node: object, path = ''): string[] =>
    Object.entries(node).flatMap(([key, value]) =>
      typeof value === 'string' ? `${path}${key}` : keys(value, `${path}${key}.`),
    )
  const said = new Set(keys(profile))
  expect(keys(filling).filter((key) => !said.has(key))).toEqual([])
})
