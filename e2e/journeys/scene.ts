import type { Browser } from 'playwright-core'
import type { Device, Way } from '../device.ts'
import { openDevice } from '../device.ts'

/** Where a journey plays. */
export interface Scene {
  readonly browser: Browser
  readonly url: string
  readonly way: Way
  /** Tells the journeys of both ways apart in what they leave behind. */
  readonly nth: number
}

export const someDevice = ({ browser, url, way }: Scene): Promise<Device> => openDevice(browser, url, way)

export async function logIn({ page, hand, open, arrive }: Device, email: string, password: string) {
  await open('/log-in')
  await arrive('Godt at se dig igen')
  await hand.write(page.getByLabel('E-mail'), email)
  await hand.write(page.getByLabel('Adgangskode', { exact: true }), password)
  await hand.press(page.getByRole('button', { name: 'Log ind', exact: true }))
}

/** One of the invented people of the demo, with one press. */
export async function enterAs({ page, hand, open, arrive }: Device, name: string) {
  await open('/log-in')
  await arrive('Godt at se dig igen')
  await hand.press(page.getByRole('button', { name }))
}

/** A page of the main menu; on a phone the last ones lie under "Mere". */
export async function goTo({ page, hand, arrive }: Device, name: string, heading: string | RegExp) {
  const menu = page.getByRole('navigation', { name: 'Hovedmenu' })
  const link = menu.getByRole('link', { name, exact: true }).locator('visible=true').first()
  if (!(await link.isVisible())) await hand.press(menu.getByRole('button', { name: 'Mere' }))
  await hand.press(link)
  await arrive(heading)
}
