// What the pages are made of stays on the device, so that they open without a connection. Nothing that the API says
// passes through here or is kept here.
const pages = 'fleksbro-pages'
const assets = 'fleksbro-assets'
const home = '/'

self.addEventListener('install', (event) => {
  self.skipWaiting()
  event.waitUntil(caches.open(pages).then((cache) => cache.add(home)))
})

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin || pathname.startsWith('/api')) return
  if (request.mode === 'navigate') event.respondWith(page(request))
  else if (pathname.startsWith('/assets/')) event.respondWith(asset(request))
})

/** Fresh from the server, which knows the newest release; the last one that came where there is no connection. */
async function page(request) {
  try {
    const fresh = await fetch(request)
    const isPage = fresh.ok && fresh.headers.get('content-type')?.startsWith('text/html')
    if (isPage) await keep(fresh.clone())
    return fresh
  } catch {
    return (await caches.match(home)) ?? Response.error()
  }
}

/** With a new release the parts of the old one go. */
async function keep(fresh) {
  const cache = await caches.open(pages)
  const before = await (await cache.match(home))?.text()
  if (before !== undefined && before !== (await fresh.clone().text())) await caches.delete(assets)
  await cache.put(home, fresh)
}

/** Named after what is in them, they never change. */
async function asset(request) {
  const kept = await caches.match(request)
  if (kept) return kept
  const fresh = await fetch(request)
  if (fresh.ok) await (await caches.open(assets)).put(request, fresh.clone())
  return fresh
}
