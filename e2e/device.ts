import type { Browser, Page } from 'playwright-core'
import { vi } from 'vitest'
import { violations } from './axe.ts'
import { type Hand, keys, thumb } from './hand.ts'
import { type Watch, watch } from './watch.ts'

export const ways = ['touch at 360 px', 'keyboard at 1280 px'] as const
export type Way = (typeof ways)[number]

/** A phone or a computer in somebody's hands. */
export interface Device {
  readonly page: Page
  readonly hand: Hand
  readonly watch: Watch
  /** Opens an address, as by typing it or from a mail. */
  open(path: string): Promise<void>
  /** Waits for a page with this heading, and holds it to what every page owes. */
  arrive(heading: string | RegExp): Promise<void>
  /** A dialog, another step, a refused form: the same page in another state. */
  look(): Promise<void>
  close(): Promise<void>
}

/** Each is at a place of its own: a product that trusts us as its proxy counts their requests apart. */
let devices = 0

export async function openDevice(browser: Browser, url: string, way: Way): Promise<Device> {
  const touch = way === 'touch at 360 px'
  const context = await browser.newContext({
    baseURL: url,
    locale: 'da-DK',
    serviceWorkers: 'block',
    timezoneId: 'Europe/Copenhagen',
    reducedMotion: 'reduce',
    viewport: touch ? { width: 360, height: 740 } : { width: 1280, height: 800 },
    hasTouch: touch,
    isMobile: touch,
    extraHTTPHeaders: { 'x-forwarded-for': `10.0.1.${++devices}` },
  })
  context.setDefaultTimeout(30_000)
  const watched = watch(context)
  await context.addInitScript(noteMouse)
  const page = await context.newPage()

  const hold = (complaints: readonly string[]) => {
    if (complaints.length > 0) throw new Error([page.url(), ...complaints].join('\n'))
  }
  const look = async () => {
    hold([...(await violations(page)), ...watched.faults, ...(await page.evaluate(mouseUsed))])
  }
  let fresh = true
  return {
    page,
    hand: touch ? thumb(page) : keys(page),
    watch: watched,
    open: async (path) => {
      fresh = true
      await page.goto(path)
    },
    arrive: async (heading) => {
      const there = page.getByRole('heading', { level: 1, name: heading }).first().waitFor()
      await there.catch((error) => hold([`${error}`, ...watched.faults]))
      await vi.waitFor(async () => hold(await page.evaluate(unmannerly, fresh)), { timeout: 10_000 })
      fresh = false
      await look()
    },
    look,
    close: () => context.close(),
  }
}

/** What every page owes: its language, one heading, focus where the news is, nothing that sticks out. */
function unmannerly(fresh: boolean) {
  const { activeElement, documentElement: root } = document
  const headings = document.querySelectorAll('h1').length
  const complaints = []
  if (root.lang !== 'da') complaints.push(`its language is "${root.lang}"`)
  if (headings !== 1) complaints.push(`it has ${headings} headings of the first order`)
  if (!fresh && !activeElement?.closest('main'))
    complaints.push(`focus stayed at ${activeElement?.outerHTML.slice(0, 80)}`)
  if (root.scrollWidth > root.clientWidth)
    complaints.push(`it is ${root.scrollWidth} px wide, the screen ${root.clientWidth}`)
  return complaints
}

/** A finger and a key say so themselves; what is left is a mouse. */
function noteMouse() {
  const note = ({ pointerType }: PointerEvent) => {
    if (pointerType === 'mouse') Reflect.set(window, 'mouseUsed', true)
  }
  addEventListener('pointerdown', note, { capture: true })
}

const mouseUsed = () => (Reflect.get(window, 'mouseUsed') ? ['the mouse was used'] : [])
