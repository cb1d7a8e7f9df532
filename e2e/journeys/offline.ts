import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Scene } from './scene.ts'

const words = 'Jeg er god til at holde orden.'

/** A flex-jobber on a train: her own pages open in the tunnel, and what she writes there is sent after it. */
export async function offlineJourney({ browser, url }: Pick<Scene, 'browser' | 'url'>) {
  const context = await browser.newContext({ baseURL: url, locale: 'da-DK', viewport: { width: 360, height: 740 } })
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).first().waitFor()
  await page.goto('/log-in')
  await page.getByRole('button', { name: 'Freja Kvistborg' }).click()
  await heading('Job, der passer til dig')
  await page.evaluate(() => navigator.serviceWorker.ready)
  // The worker takes over the page, and a moment later the other pages are there.
  await page.reload()
  await heading('Job, der passer til dig')
  await expect.poll(() => kept(page), { timeout: 60_000 }).toMatchObject({ own: true, about: true })

  await context.setOffline(true)
  await page.goto('/candidate/introductions')
  await heading(/./)
  await page.getByText('Der er ingen forbindelse lige nu.', { exact: false }).first().waitFor()
  await page.goto('/candidate/profile/about')
  await heading('Hvad vil du selv sige?')
  await page.getByRole('textbox', { name: 'Med dine egne ord' }).fill(words)
  await page
    .getByText(/ikke sendt endnu/i)
    .first()
    .waitFor()

  await context.setOffline(false)
  await page.getByText('Gemt', { exact: true }).waitFor()
  await page.goto('/candidate/profile/about')
  await heading('Hvad vil du selv sige?')
  expect(await page.getByRole('textbox', { name: 'Med dine egne ord' }).inputValue()).toBe(words)

  await page.getByRole('button', { name: /menu for Freja/ }).click()
  await page.getByRole('button', { name: 'Log ud' }).click()
  await page.getByRole('link', { name: 'Log ind' }).first().waitFor()
  await expect.poll(() => kept(page)).toMatchObject({ own: false })
  await context.close()
}

/** Whether her own pages are kept on this device, and a page that she has not opened. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    // Opening a database that is not there would make an empty one.
    const isThere = (await indexedDB.databases()).some(({ name }) => name === 'keyval-store')
    const rows = await new Promise<number>((resolve) => {
      if (!isThere) return resolve(0)
      const asked = indexedDB.open('keyval-store')
      asked.onerror = () => resolve(0)
      asked.onsuccess = () => {
        const database = asked.result
        const done = (count: number) => {
          database.close()
          resolve(count)
        }
        if (!database.objectStoreNames.contains('keyval')) return done(0)
        const count = database.transaction('keyval').objectStore('keyval').count()
        count.onsuccess = () => done(count.result)
      }
    })
    const parts = await (await caches.open('fleksbro-assets')).keys()
    return { own: rows > 0, about: parts.some(({ url }) => /introductions-page/.test(url)), parts: parts.length }
  })
