import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loggedIn, type Reader, signedIn } from './api.ts'
import { launchBrowser } from './browser.ts'
import { freeCvr, freshCompany } from './fresh-company.ts'
import { openPages, pagesOf } from './router-pages.ts'
import { filledIn } from './samples.ts'
import { type Product, startProduct } from './server.ts'
import { desk, inEveryLight, type Look, onThePhone, sweep, whenFailing } from './sweep.ts'
import { watch } from './watch.ts'

let browser: Browser
let product: Product

beforeAll(async () => {
  ;[browser, product] = await Promise.all([launchBrowser(), startProduct({ TRUST_PROXY: '127.0.0.1,::1' })])
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

/** Each comes from a network of their own: what one network may ask in a minute is less than a whole sweep. */
let networks = 0

async function contextFor(reader?: Reader) {
  const context = await browser.newContext({
    baseURL: product.url,
    locale: 'da-DK',
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
    viewport: desk,
    extraHTTPHeaders: { 'x-forwarded-for': `10.0.0.${++networks}` },
  })
  await context.addCookies(reader?.cookies() ?? [])
  return context
}

const addressesOf = async (reader: Reader) => filledIn(reader, await pagesOf(reader.account.role))

/** Looks at all pages of somebody; what only the console or the network know counts, too. */
async function sweepAs(reader: Reader, look: Look) {
  const context = await contextFor(reader)
  const { faults } = watch(context)
  return [...(await sweep(context, await addressesOf(reader), look)), ...faults]
}

test('the open pages', async () => {
  expect(await sweep(await contextFor(), await openPages(), inEveryLight)).toEqual([])
})

test.each(['Karla', 'Gorm', 'Hanne', 'Palle'])('every page of %s', async (name) => {
  expect(await sweepAs(await signedIn(product.url, name), inEveryLight)).toEqual([])
})

test('every page of a flex-jobber who has said nothing yet', async () => {
  expect(await sweepAs(await signedIn(product.url, 'Mikkel'), onThePhone)).toEqual([])
})

test('every page of a company that has just come', async () => {
  const owner = await loggedIn(product.url, await freshCompany(product.url, freeCvr.first))
  expect(await sweepAs(owner, onThePhone)).toEqual([])
})

test('every page of a consultant with hardly anybody', async () => {
  const tove = { email: 'tove.skarrebo@demo.fleksbro.example', password: 'velkommen-til-fleksbro' }
  expect(await sweepAs(await loggedIn(product.url, tove), onThePhone)).toEqual([])
})

test.each(['Karla', 'Gorm', 'Hanne', 'Palle'])(
  'every page of %s when the server fails, then the network, and all is well again',
  async (name) => {
    const reader = await signedIn(product.url, name)
    const context = await contextFor(reader)
    await context.addInitScript(hurry)
    await context.addInitScript(failEverything)
    expect(await sweep(context, await addressesOf(reader), whenFailing, 4)).toEqual([])
  },
)

test('what is typed while the network is away stays, and is saved when it is back', async () => {
  const context = await contextFor(await signedIn(product.url, 'Karla'))
  const page = await context.newPage()
  await page.goto('/candidate/profile/about')
  const words = page.getByLabel('Med dine egne ord')
  await words.fill('Jeg kan lide ro.')
  await page.getByText('Gemt', { exact: true }).waitFor()
  await context.setOffline(true)
  await words.fill('Jeg kan lide ro og orden.')
  await page.getByText('Der er ingen forbindelse lige nu.').waitFor()
  expect(await words.inputValue()).toBe('Jeg kan lide ro og orden.')
  await context.setOffline(false)
  await page.getByText('Gemt', { exact: true }).waitFor()
  await page.getByText('Der er ingen forbindelse lige nu.').waitFor({ state: 'detached' })
  await page.reload()
  expect(await words.inputValue()).toBe('Jeg kan lide ro og orden.')
  await context.close()

  const admin = await contextFor(await signedIn(product.url, 'Palle'))
  const form = await admin.newPage()
  await form.goto('/admin/rates')
  await form.getByRole('button', { name: 'Skriv nye satser' }).click()
  const source = form.getByLabel('Kilde', { exact: true })
  await source.fill('Vejledningen')
  await admin.setOffline(true)
  await form.getByRole('button', { name: 'Gem satserne' }).click()
  await form.getByRole('alert').or(form.getByText('Det, du har skrevet, står her stadig.')).first().waitFor()
  expect(await source.inputValue()).toBe('Vejledningen')
  await admin.setOffline(false)
  await form.getByRole('button', { name: 'Gem satserne' }).click()
  await form.getByText(/^Gemt\. De gælder fra/).waitFor()
  await admin.close()
})

/** The app waits before it asks again; what is looked at here is what it says then. */
function hurry() {
  const { setTimeout: wait } = window
  window.setTimeout = ((work: () => void, ms = 0, ...more: unknown[]) =>
    wait(work, ms / 10, ...more)) as typeof setTimeout
}

/**
 * First the server fails, then there is no network, then all is well: `Look`s say when. From within the page, since
 * intercepting requests would also load every script anew for each address.
 */
function failEverything() {
  const { fetch: ask } = window
  const answers: Record<string, () => Promise<Response>> = {
    failing: () => Promise.resolve(new Response('{}', { status: 500 })),
    lost: () => Promise.reject(new TypeError('Failed to fetch')),
  }
  window.fetch = (what, how) => {
    const { apiIs = 'failing' } = window as { apiIs?: string }
    const answer = /\/api\/(?!session)/.test(String(what)) ? answers[apiIs] : undefined
    return answer ? answer() : ask(what, how)
  }
}
