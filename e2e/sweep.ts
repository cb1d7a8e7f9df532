import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { paleWords, violations } from './axe.ts'
import { visibleFaults } from './visible-faults.ts'

export const phone = { width: 360, height: 740 }
export const desk = { width: 1280, height: 800 }

/** Looks at a page that is there, and says what is wrong with it. */
export type Look = (page: Page, name: string) => Promise<readonly string[]>

/** Every address, a page at a time in each of a few tabs; all that is wrong anywhere is told at once. */
export async function sweep(context: BrowserContext, paths: readonly string[], look: Look, tabs = 2) {
  const waiting = [...paths]
  const found: string[] = []
  const walk = async () => {
    const page = await context.newPage()
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      try {
        await page.emulateMedia({ colorScheme: 'light' })
        await page.goto(path)
        await arrived(page)
        for (const fault of await look(page, path)) found.push(`${path} ${fault}`)
      } catch (error) {
        found.push(`${path} ${error instanceof Error ? error.message : error}`)
      }
    }
  }
  await Promise.all(Array.from({ length: tabs }, walk))
  await context.close()
  return found
}

export const inEveryLight: Look = async (page, name) => {
  await page.setViewportSize(desk)
  const wide = await faultsOf(page, `${name} desk`)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await paleWords(page)
  await shoot(page, `${name} dark`)
  await page.setViewportSize(phone)
  await shoot(page, `${name} phone-dark`)
  await page.emulateMedia({ colorScheme: 'light' })
  return [...wide, ...dark.map((fault) => `dark: ${fault}`), ...(await faultsOf(page, `${name} phone`))]
}

export const onThePhone: Look = async (page, name) => {
  await page.setViewportSize(phone)
  return [...(await faultsOf(page, `${name} empty`)), ...(await sampledInTheDark(page, `${name} empty-dark`))]
}

/**
 * The server fails: the page says so and offers a way on, or it needs nothing from the server. Asked again it says that
 * the network is away, and asked again when that is back, it comes.
 */
export const whenFailing: Look = async (page, name) => {
  await page.setViewportSize(phone)
  const ways = await page.locator('main').getByRole('button').count()
  const faults = [
    ...(await faultsOf(page, `${name} failing`)),
    ...(ways ? [] : ['failing: there is nothing to do']),
    ...(await sampledInTheDark(page, `${name} failing-dark`)),
  ]
  const again = page.locator('main').getByRole('button', { name: 'Prøv igen' })
  if (!(await again.isVisible())) return faults

  const isLost = page.locator('main').getByRole('heading', { name: 'Der er ingen forbindelse' })
  await page.evaluate(() => Object.assign(window, { apiIs: 'lost' }))
  await again.click()
  await isLost.waitFor()
  faults.push(...(await visibleFaults(page)).map((fault) => `lost: ${fault}`))
  await page.evaluate(() => Object.assign(window, { apiIs: 'well' }))
  await again.click()
  await isLost.waitFor({ state: 'detached' })
  await arrived(page)
  return faults
}

let looked = 0

/** Every fourth page of those seen only on a phone in the light is also looked at on a desk in the dark. */
async function sampledInTheDark(page: Page, name: string) {
  if (looked++ % 4 !== 0) return []
  await page.setViewportSize(desk)
  await page.emulateMedia({ colorScheme: 'dark' })
  await shoot(page, name)
  return [...(await paleWords(page)), ...(await visibleFaults(page))].map(
    (fault) => `${name.split(' ').at(-1)}: ${fault}`,
  )
}

async function faultsOf(page: Page, name: string) {
  const faults = [...(await violations(page)), ...(await visibleFaults(page))]
  await shoot(page, name)
  return faults.map((fault) => `${name.split(' ').at(-1)}: ${fault}`)
}

/** Its heading stands, and nothing is on its way any more. */
async function arrived(page: Page) {
  await page.locator('main h1').first().waitFor()
  await page.locator('.fb-waiting').waitFor({ state: 'detached' })
}

const shots = process.env['SHOTS'] === '1' ? join(tmpdir(), 'fleksbro-shots') : null

async function shoot(page: Page, name: string) {
  if (!shots) return
  mkdirSync(shots, { recursive: true })
  const file = name.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id').replace(/[^\w-]+/g, '_')
  await page.screenshot({ path: join(shots, `${file}.png`), fullPage: true })
}
