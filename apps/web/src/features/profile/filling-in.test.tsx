import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { forgetDrafts } from '../../device/drafts.ts'
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
  expect(await screen.findByText(/Ikke sendt endnu/, {}, { timeout: 4000 })).toBeDefined()
  expect(JSON.stringify({ ...localStorage })).not.toContain('orden')
  expect(asksBeforeClosing()).toBe(true)

  await user.click(screen.getByRole('link', { name: 'Til min profil' }))
  expect(await screen.findByText(/Det ligger kun på den her side/, {}, { timeout: 4000 })).toBeDefined()
  expect(asksBeforeClosing()).toBe(true)

  api.refuse = null
  window.dispatchEvent(new Event('online'))
  await waitFor(() => expect(api.profile.facts.about).toBe('Alma holder orden.'), { timeout: 4000 })
  await waitFor(() => expect(asksBeforeClosing()).toBe(false))
  forgetDrafts()
})
