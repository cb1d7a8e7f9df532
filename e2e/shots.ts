import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { signedIn } from './api.ts'
import { launchBrowser } from './browser.ts'
import { root } from './environment.ts'
import { startProduct } from './server.ts'

const folder = join(root, 'docs/pictures')
const pictures = [{ name: 'matches', who: 'Karla', path: '/candidate/matches', height: 1640 }] as const

/** Takes the pictures of the README anew: `pnpm shots`, after a page has changed its looks. */
const [product, browser] = await Promise.all([startProduct(), launchBrowser()])
try {
  mkdirSync(folder, { recursive: true })
  for (const { name, who, path, height } of pictures) {
    const viewport = { width: 1280, height }
    const context = await browser.newContext({
      baseURL: product.url,
      locale: 'da-DK',
      serviceWorkers: 'block',
      reducedMotion: 'reduce',
      viewport,
    })
    await context.addCookies((await signedIn(product.url, who)).cookies())
    const page = await context.newPage()
    await page.goto(path)
    await page.locator('main h1').waitFor()
    await page.locator('.fb-waiting').waitFor({ state: 'detached' })
    await page.screenshot({ path: join(folder, `${name}.png`) })
    await context.close()
  }
} finally {
  await browser.close()
  await product.stop()
}
