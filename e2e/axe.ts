import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { RunOnly } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What WCAG 2.2 AA rules a page breaks, a line for each place. Evaluated, not injected: the page's policy stays on. */
export const violations = (page: Page) => broken(page, { type: 'tag', values: tags })

/** Of all rules the only one that another light can break. */
export const paleWords = (page: Page) => broken(page, { type: 'rule', values: ['color-contrast'] })

async function broken(page: Page, runOnly: RunOnly): Promise<readonly string[]> {
  await settled(page)
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(source)
  return page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const { violations: found } = await axe.run(document, { runOnly: only, resultTypes: ['violations'] })
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any, all, none }) => {
        const [first] = [...any, ...all, ...none]
        return `${id}: ${target.join(' ')}${first ? ` (${first.message})` : ''}`
      }),
    )
  }, runOnly)
}

/** A colour on its way to another one has any contrast, and a new light comes with the next frames. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done))
    await frame()
    await frame()
    const endless = (animation: Animation) => animation.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY
    await Promise.allSettled(
      document
        .getAnimations()
        .filter((one) => !endless(one))
        .map((one) => one.finished),
    )
  })
