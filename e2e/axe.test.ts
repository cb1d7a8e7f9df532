import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations } from './axe.ts'
import { launchBrowser } from './browser.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage()
})
afterAll(() => browser?.close())

/** A page with nothing wrong but what is put into it. */
const show = (words: string) =>
  page.setContent(
    `<!doctype html><html lang="da"><title>Prøve</title><body style="background:#fff;color:#000"><main><h1>Prøve</h1>${words}</main>`,
  )

test('a page without faults has none', async () => {
  await show('<label>Navn <input></label><img alt="En bro" src="data:,"><button style="min-height:44px">Gem</button>')
  expect(await violations(page)).toEqual([])
})

test.each([
  ['label', 'a field nobody named', '<input>'],
  ['image-alt', 'a picture without words', '<img src="data:,">'],
  ['color-contrast', 'grey on white', '<p style="color:#aaa">Det kan næsten ikke læses</p>'],
  ['button-name', 'a button with only a picture', '<button><svg width="20" height="20"></svg></button>'],
  ['link-name', 'a link that says nothing', '<a href="/"><span aria-hidden="true">→</span></a>'],
  [
    'target-size',
    'targets too small and too close',
    '<button style="width:12px;height:12px;padding:0">a</button><button>Mere</button>',
  ],
  [
    'aria-required-children',
    'a list of options without options',
    '<div role="listbox" aria-label="Valg"><p>a</p></div>',
  ],
  ['aria-valid-attr-value', 'an attribute with a made-up value', '<button aria-expanded="maybe">Mere</button>'],
  ['nested-interactive', 'a button within a button', '<div role="button" tabindex="0">Åbn <a href="/">her</a></div>'],
])('%s finds %s', async (rule, _, planted) => {
  await show(planted)
  expect(await violations(page)).toEqual([expect.stringMatching(`^${rule}: `)])
})

test('a page in no language is found', async () => {
  await page.setContent('<!doctype html><html><title>Prøve</title><body><main><h1>Prøve</h1></main>')
  expect(await violations(page)).toEqual([expect.stringMatching('^html-has-lang: ')])
})
