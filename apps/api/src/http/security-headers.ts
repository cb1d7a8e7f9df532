import type { FastifyHelmetOptions } from '@fastify/helmet'
import type { Config } from '../config.ts'

/** Nothing from elsewhere, nothing inline, no frames; no third party hears of a visit. */
export const contentSecurityPolicy = ({ publicUrl }: Pick<Config, 'publicUrl'>): FastifyHelmetOptions => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      fontSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  crossOriginOpenerPolicy: { policy: 'same-origin' },
  crossOriginResourcePolicy: { policy: 'same-origin' },
  referrerPolicy: { policy: 'no-referrer' },
  strictTransportSecurity: publicUrl.startsWith('https:') && { maxAge: 31_536_000 },
})

export const permissionsPolicy = 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()'

/** Nothing the API says is kept by a browser or a proxy, its problems and its description included. */
export const keptNowhere = (url: string): boolean => /^\/api(?![^/?])/.test(url)

/** No id, name or pseudonym in an address is longer. */
export const longestName = 100
const unreadable = '/api/unreadable'

/**
 * The framework answers an address that it cannot decode or finds too long by itself, without our headers and with the
 * address in its words. Here it is one that nobody serves.
 */
export function readableAddress(url: string): string {
  const path = url.split('?', 1)[0] ?? ''
  if (path.split('/').some((name) => name.length > longestName)) return unreadable
  try {
    decodeURIComponent(path)
    return url
  } catch {
    return unreadable
  }
}
