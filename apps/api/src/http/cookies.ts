import type { CookieSerializeOptions } from '@fastify/cookie'
import type { Config } from '../config.ts'

export interface CookieNames {
  readonly access: string
  readonly refresh: string
  readonly options: CookieSerializeOptions
}

const loopback = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/**
 * `__Host-` cookies, which a browser takes over https only. A demo on this machine runs over plain http: there the
 * name carries the port instead, so that two demos at once keep apart.
 */
export function cookieNames({ publicUrl, port }: Pick<Config, 'publicUrl' | 'port'>): CookieNames {
  const plain = loopback.test(publicUrl)
  const name = plain ? `fleksbro-${port}` : '__Host-fleksbro'
  return {
    access: name,
    refresh: `${name}-refresh`,
    options: { path: '/', httpOnly: true, secure: !plain, sameSite: 'strict' },
  }
}
