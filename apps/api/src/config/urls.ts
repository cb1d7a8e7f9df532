import { z } from 'zod'

export function isLoopback(host: string) {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)
}

/** The address people use: https, or http on this machine only; an origin without a path. */
export function publicAddress(value: string, context: z.RefinementCtx) {
  const url = URL.parse(value)
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname))
  if (url && safe && url.pathname === '/' && !url.search && !url.username) return url.origin
  context.addIssue('must be an address like https://fleksbro.example (http only on localhost), without a path')
  return z.NEVER
}

/** Without a log-in of its own, the application takes on the run-time role as soon as it connects. */
export function runtimeUrlFrom(ownerUrl: string) {
  const url = new URL(ownerUrl)
  const options = [url.searchParams.get('options'), '-c role=fleksbro_run'].filter(Boolean).join(' ')
  url.searchParams.set('options', options)
  return url.href
}
