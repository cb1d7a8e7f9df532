import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { type Device, openDevice, type Way } from './device.ts'

let browser: Browser
let server: Server
let device: Device

/** What each address of the trial answers. */
const pages: Record<string, string> = {
  '/': '<a href="/next">Videre</a><button onclick="document.title=1">Gem</button>',
  '/throws': '<script>throw new Error("planted")</script>',
  '/asks': '<script>fetch("/nothing")</script>',
  '/inline': '<p style="color:#a00">Hej</p>',
  '/wide': '<div style="width:2000px">Bred</div>',
  '/two': '<h1>Prøve</h1>',
}

beforeAll(async () => {
  browser = await launchBrowser()
  server = createServer(({ url = '' }, reply) => {
    const words = pages[url]
    reply.statusCode = words === undefined && url !== '/favicon.ico' ? 404 : 200
    if (url === '/inline') reply.setHeader('content-security-policy', "style-src 'self'")
    reply.setHeader('content-type', 'text/html; charset=utf-8')
    reply.end(
      `<!doctype html><html lang="da"><title>Prøve</title><meta name="viewport" content="width=device-width, minimum-scale=1"><main><h1>Prøve</h1>${words}</main>`,
    )
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
})
afterEach(() => device.close())
afterAll(async () => {
  await browser?.close()
  server?.close()
})

async function open(path: string, way: Way = 'keyboard at 1280 px') {
  device = await openDevice(browser, `http://127.0.0.1:${(server.address() as AddressInfo).port}`, way)
  await device.open(path)
  return device
}

test('a page that owes nothing passes', async () => {
  await (await open('/')).arrive('Prøve')
})

test.each([
  ['an error in a script', '/throws', 'planted'],
  ['a refused request', '/asks', '404 /nothing'],
  ['a style the policy refuses', '/inline', 'Content Security Policy'],
  ['something wider than the screen', '/wide', 'px wide, the screen 360'],
  ['two headings of the first order', '/two', '2 headings'],
])('%s is a fault', async (_, path, said) => {
  const { arrive } = await open(path, 'touch at 360 px')
  await expect(arrive('Prøve')).rejects.toThrow(said)
})

test('a refusal that belongs to the story is none', async () => {
  const { watch, arrive } = await open('/')
  watch.expect('404 /nothing')
  await device.open('/asks')
  await arrive('Prøve')
})

test('keys alone press and write, and a mouse is noticed', async () => {
  const { page, hand, look } = await open('/')
  await hand.press(page.getByRole('button', { name: 'Gem' }))
  expect(await page.title()).toBe('1')
  await look()
  await page.getByRole('button', { name: 'Gem' }).click()
  await expect(look()).rejects.toThrow('the mouse was used')
})

test('keys do not come to what Tab skips', async () => {
  const { page, hand } = await open('/')
  await page.getByRole('button', { name: 'Gem' }).evaluate((button) => button.setAttribute('tabindex', '-1'))
  await expect(hand.press(page.getByRole('button', { name: 'Gem' }))).rejects.toThrow('Tab never came')
})
