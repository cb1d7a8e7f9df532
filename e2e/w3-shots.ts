import { violations } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { visibleFaults } from './visible-faults.ts'

const [who = 'Karla', list = 'matches', ...sizes] = process.argv.slice(2)
const browser = await launchBrowser()
const base = 'http://127.0.0.1:3914'
for (const size of sizes.length ? sizes : ['360-light', '1280-light', '360-dark', '1280-dark']) {
  const [w, scheme] = size.split('-')
  const context = await browser.newContext({
    viewport: { width: Number(w), height: 800 },
    colorScheme: scheme as 'light',
    locale: 'da-DK',
  })
  const page = await context.newPage()
  page.on('pageerror', (e) => console.log('PAGEERROR', e.message.slice(0, 300)))
  page.on('console', (m) => m.type() === 'error' && console.log('CONSOLE', m.text().slice(0, 300)))
  await page.goto(base)
  const session = await page.evaluate(async (name) => {
    const accounts = await (await fetch('/api/demo/accounts')).json()
    const { accountId } = accounts.find((a: { name: string }) => a.name.startsWith(name))
    return (
      await fetch('/api/demo/session', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-fleksbro': '1' },
        body: JSON.stringify({ accountId }),
      })
    ).json()
  }, who)
  const me = session.account.candidateId
  for (const name of list.split(',')) {
    let path = name
    if (name === 'match')
      path = `matches/${await page.evaluate(async (id) => (await (await fetch(`/api/candidates/${id}/matches`)).json()).matches[0].vacancy.id, me)}`
    if (name.startsWith('intro:') || name.startsWith('yes:')) {
      const state = name.split(':')[1]
      const all = await page.evaluate(async () =>
        (await (await fetch('/api/introductions')).json()).map((i: { id: string; state: string }) => ({
          id: i.id,
          state: i.state,
        })),
      )
      console.log(JSON.stringify(all.map((i: { state: string }) => i.state)))
      const one = all.find((i: { state: string }) => i.state === state) ?? all[0]
      if (!one) continue
      path = `introductions/${one.id}${name.startsWith('yes') ? '/yes' : ''}`
    }
    await page.goto(`${base}/candidate/${path}`)
    await page.waitForSelector('main h1', { timeout: 20000 })
    await page.waitForTimeout(1200)
    if (name === 'match')
      await page.evaluate(() =>
        document.querySelectorAll('details').forEach((d) => {
          d.open = true
        }),
      )
    const file = `/tmp/w3-${who}-${name.replace(/\W/g, '_')}-${size}.png`
    await page.screenshot({ path: file, fullPage: true })
    console.log(file, JSON.stringify(await violations(page)), JSON.stringify(await visibleFaults(page)))
  }
  await context.close()
}
await browser.close()
