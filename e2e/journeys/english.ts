import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { type Watch, watch } from '../watch.ts'

/** Words that Danish can hardly do without and English does not have. */
const danish =
  /(?<![\p{L}-])(og|ikke|der|det|du|jeg|eller|til|som|med|har|kan|skal|vil|din|dit|dine|hvad|hvor|når|også|timer|uger|ugen|dage|fra|hos)(?![\p{L}-])/iu

interface Place {
  readonly browser: Browser
  readonly url: string
}

/** Somebody who reads English better: from the log-in to a job and what came of it, without a Danish word of ours. */
export async function englishJourney({ browser, url }: Place) {
  const context = await browser.newContext({ baseURL: url, locale: 'en-GB', reducedMotion: 'reduce' })
  const watched = watch(context)
  const page = await context.newPage()
  const isEnglish = async () => {
    expect(await danishOn(page, watched), page.url()).toBeNull()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  }
  const arrive = async (heading: string) => {
    await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor()
    await page.locator('.fb-waiting').waitFor({ state: 'detached' })
    await isEnglish()
  }

  await page.goto('/log-in')
  await page.getByRole('heading', { level: 1, name: 'Godt at se dig igen' }).waitFor()
  // What is looked for is found where it is.
  expect(await danishOn(page, watched)).not.toBeNull()
  await page.getByRole('button', { name: /^Sprog/ }).click()
  await page.getByRole('radio', { name: 'English' }).click()
  await page.keyboard.press('Escape')
  await arrive('Good to see you again')

  await page.getByRole('button', { name: /Karla/ }).click()
  await arrive('Jobs that suit you')
  const job = page.getByRole('article').first()
  const title = (await job.getByRole('heading').first().textContent()) ?? ''
  await job.getByRole('link').first().click()
  await arrive(title)
  await page.goto('/candidate/introductions')
  await arrive('My contacts')
  await page.getByRole('main').getByRole('link').first().click()
  await page.waitForURL(/introductions\/./)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await isEnglish()
  expect(watched.faults).toEqual([])
  await context.close()
}

/** The first Danish word with what stands around it. What people wrote and are called stands as it came from the server. */
async function danishOn(page: Page, watched: Watch): Promise<string | null> {
  // biome-ignore lint/performance/useDomNodeTextContent: what nobody can see need not be in English.
  const text = `${await page.title()}\n${await page.locator('body').innerText()}`
  const replies = await watched.replies()
  const written = replies.flatMap(({ body }) => stringsIn(JSON.parse(body || 'null')))
  const ours = written
    .filter((one) => one.includes(' '))
    .sort((one, other) => other.length - one.length)
    .reduce((rest, one) => rest.replaceAll(one, '·'), text)
  const found = danish.exec(ours)
  return found && ours.slice(Math.max(0, found.index - 50), found.index + 50)
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value.trim(), ...value.split('\n').map((line) => line.trim())]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}
