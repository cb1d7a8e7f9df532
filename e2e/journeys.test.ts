import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { ways } from './device.ts'
import { freeCvr } from './fresh-company.ts'
import { candidateJourney } from './journeys/candidate.ts'
import { caseworkerJourney } from './journeys/caseworker.ts'
import { companyJourney } from './journeys/company.ts'
import { englishJourney } from './journeys/english.ts'
import { liveJourney } from './journeys/live.ts'
import { offlineJourney } from './journeys/offline.ts'
import { type Product, startProduct } from './server.ts'

let browser: Browser
let product: Product

beforeAll(async () => {
  ;[browser, product] = await Promise.all([launchBrowser(), startProduct({ TRUST_PROXY: '127.0.0.1,::1' })])
})
/** What was on the screens when a journey ended early. */
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  const folder = mkdtempSync(join(tmpdir(), 'fleksbro-journey-failed-'))
  const pages = browser.contexts().flatMap((context) => context.pages())
  await Promise.all(pages.map((page, at) => page.screenshot({ path: join(folder, `${at}.png`), fullPage: true })))
  console.error(`What was to be seen lies in ${folder}`)
  await Promise.all(browser.contexts().map((context) => context.close()))
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

describe.each(ways)('by %s', (way) => {
  const nth = ways.indexOf(way) + 1
  const scene = () => ({ browser, url: product.url, way, nth })

  test('an invited flex-jobber makes her profile, leaves and returns, and says yes to a company that asks', () =>
    candidateJourney(scene()))

  test('a company comes in, makes a vacancy in four minutes, and learns a name only from a yes', () =>
    companyJourney(scene(), nth === 1 ? freeCvr.second : freeCvr.third))

  test('a consultant reviews, proposes and rejects, and the candidate never hears of the rejection', () =>
    caseworkerJourney(scene()))
})

test('somebody reads English from the log-in to her contacts, without a Danish word of ours', () =>
  englishJourney({ browser, url: product.url }))

test('an answer appears while she looks, and what she types stays hers', () =>
  liveJourney({ browser, url: product.url }))

test('in a tunnel her own pages open, what she writes there is sent after it, and log-out leaves nothing', () =>
  offlineJourney({ browser, url: product.url }))
