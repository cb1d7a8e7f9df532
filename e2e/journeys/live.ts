import { actOnIntroduction, listIntroductions, readProfile, saveProfile } from '@fleksbro/contract'
import type { Browser } from 'playwright-core'
import { expect } from 'vitest'
import { demoPassword } from '../../apps/api/src/demo/accounts.ts'
import { emailOf } from '../../apps/api/src/demo/email.ts'
import { loggedIn, signedIn } from '../api.ts'
import { watch } from '../watch.ts'

/** An answer appears while she looks at the page; what was saved elsewhere never replaces what she is typing. */
export async function liveJourney({ browser, url }: { readonly browser: Browser; readonly url: string }) {
  const her = await signedIn(url, 'Karla')
  const context = await browser.newContext({ baseURL: url, locale: 'da-DK', reducedMotion: 'reduce' })
  await context.addCookies(her.cookies())
  const { faults } = watch(context)
  const page = await context.newPage()
  const listens = () => page.waitForResponse((response) => response.url().endsWith('/api/live'))

  const asked = (await her.call(listIntroductions, { query: {} })).find(({ state }) => state === 'asked')
  if (!asked) throw new Error('Nobody has asked to meet her.')
  const listening = listens()
  await page.goto('/candidate/introductions')
  await page.getByRole('heading', { name: 'Det her venter på dig' }).waitFor()
  await listening
  const company = await loggedIn(url, { email: emailOf(asked.vacancy.contact ?? ''), password: demoPassword })
  const params = { introductionId: asked.id }
  const told = page.getByRole('status').getByText(`Der er nyt fra ${asked.vacancy.company}.`)
  const sent = Date.now()
  await company.call(actOnIntroduction, { params, body: { action: 'decline' } })
  await told.waitFor()
  await page.getByText('Stedet valgte en anden vej').first().waitFor()
  // A second and what a busy machine adds to it.
  expect(Date.now() - sent).toBeLessThan(5_000)

  const again = listens()
  await page.goto('/candidate/profile/about')
  const words = page.getByLabel('Med dine egne ord')
  await words.fill('Jeg holder af ')
  await page.getByText('Gemt', { exact: true }).waitFor()
  await again
  const candidate = { params: { candidateId: her.account.candidateId ?? '' } }
  const { version } = await her.call(readProfile, candidate)
  const elsewhere = { version, facts: { hours: { min: 5, max: 9 } } }
  await words.press('End')
  await words.pressSequentially('orden', { delay: 40 })
  await her.call(saveProfile, { ...candidate, body: elsewhere }).catch(() => {
    // She was quicker; her next word is saved on top of it all the same.
  })
  await words.pressSequentially(' og ro', { delay: 40 })
  await page.getByText('Gemt', { exact: true }).waitFor()
  expect(await words.inputValue()).toBe('Jeg holder af orden og ro')
  await expect
    .poll(async () => (await her.call(readProfile, candidate)).facts.about, { timeout: 20_000 })
    .toBe('Jeg holder af orden og ro')
  expect(faults).toEqual([])
  await context.close()
}
