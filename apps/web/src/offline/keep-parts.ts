import { everyLaterPage } from '../page/later.ts'

const cache = 'fleksbro-assets'

/** Brings every page of this role, and keeps all that has come so far where the service worker finds it. */
export async function keepParts(): Promise<void> {
  if (!('caches' in window) || !navigator.serviceWorker?.controller) return
  await Promise.all(everyLaterPage().map((load) => load().catch(() => {})))
  const come = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'))
    .map(({ pathname }) => pathname)
  const kept = await caches.open(cache)
  for (const path of new Set(come)) if (!(await kept.match(path))) await kept.add(path).catch(() => {})
}
