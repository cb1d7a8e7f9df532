import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { demoPassword } from '../../apps/api/src/demo/accounts.ts'
import { emailOf } from '../../apps/api/src/demo/email.ts'
import { enterAs, goTo, logIn, type Scene, someDevice } from './scene.ts'

const secret = 'Turen dertil tager for lang tid om vinteren.'

/** Reviews with filters that stay → proposes → rejects with a reason → the candidate reads the one, never the other. */
export async function caseworkerJourney(scene: Scene) {
  const desk = await someDevice(scene)
  const { page, hand, arrive, look } = desk
  await enterAs(desk, 'Hanne Bækkelyng')
  await arrive(/Hanne/)
  await goTo(desk, 'Match', 'Match, du kan foreslå')
  const folded = page.getByRole('button', { name: /^Vis valg/ })
  if (await folded.isVisible()) await hand.press(folded)
  await hand.choose(page.getByLabel('Match', { exact: true }), 'Passer')
  await expect.poll(() => new URL(page.url()).searchParams.get('verdict')).toBe('fits')
  await desk.open(page.url())
  await arrive('Match, du kan foreslå')
  expect(await page.getByLabel('Match', { exact: true }).inputValue()).toBe('fits')

  const [proposed, rejected] = await twoOfOne(page)
  await hand.press(page.getByRole('button', { name: `Foreslå: ${proposed}` }))
  await hand.write(page.getByLabel('Besked til kandidaten'), 'Jeg tænkte på dig.')
  await look()
  await hand.press(page.getByRole('button', { name: 'Send forslaget' }))
  await page.getByText('er foreslået for').first().waitFor()
  await look()

  await hand.press(page.getByRole('button', { name: `Afvis …: ${rejected}` }))
  await hand.press(page.getByRole('dialog').getByRole('button', { name: 'Afvis', exact: true }))
  await page.getByText('Skriv et par ord.').waitFor()
  await look()
  await hand.write(page.getByLabel('Hvorfor passer det ikke?'), secret)
  await hand.press(page.getByRole('dialog').getByRole('button', { name: 'Afvis', exact: true }))
  await page.getByText('er afvist for').first().waitFor()
  await look()
  await desk.close()

  const [name = '', title = ''] = proposed.split(' og ')
  const her = await someDevice(scene)
  await logIn(her, emailOf(name), demoPassword)
  await her.arrive('Job, der passer til dig')
  await goTo(her, 'Kontakter', 'Mine kontakter')
  await her.page.getByText(title).first().waitFor()
  const replies = (await her.watch.replies()).map(({ body }) => body).join('\n')
  expect(replies).toContain('Jeg tænkte på dig.')
  expect(replies).not.toContain(secret)
  expect(replies).not.toMatch(/"rejection":\{|"rejected":true/)
  await her.close()
}

/** The first candidate in the list with two rows: "Karla Sandlyng og Pakke skruer" of both. */
async function twoOfOne(page: Page): Promise<readonly [string, string]> {
  const buttons = page.getByRole('button', { name: /^Foreslå: / })
  await buttons.first().waitFor()
  const pairs = (await buttons.all()).map((one) => one.getAttribute('aria-label'))
  const said = (await Promise.all(pairs)).map((label) => label?.replace('Foreslå: ', '') ?? '')
  for (const [at, pair] of said.entries()) {
    const [name] = pair.split(' og ')
    const other = said.slice(at + 1).find((one) => one.startsWith(`${name} og `))
    if (other) return [pair, other]
  }
  throw new Error(`Nobody has two matches among ${said.join(', ')}`)
}
