import { ownPages } from '../app/own-pages.ts'
import { publicPages } from '../app/public-pages.ts'
import { everyLaterPage } from '../page/later.ts'

const cache = 'fleksbro-assets'

/** Brings every page of this role, and keeps all that has come so far where the service worker finds it. */
export async function keepParts(): Promise<void> {
  if (!('caches' in window) || !navigator.serviceWorker?.controller) return
  const pages = [...everyLaterPage(), ...Object.values(ownPages), publicPages['/reading'], publicPages['/privacy']]
  await Promise.all(pages.map((load) => load?.().catch(() => {})))
  const come = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'))
    .map(({ pathname }) => pathname)
  const kept = await caches.open(cache)
  for (const path of new Set(come)) if (!(await kept.match(path))) await kept.add(path).catch(() => {})
}
