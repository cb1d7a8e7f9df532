import { createHmac, timingSafeEqual } from 'node:crypto'
import type { FastifyReply } from 'fastify'
import type { Config } from '../../config.ts'
import type { CookieNames } from '../../http/cookies.ts'
import { deriveKey, newToken } from '../../security/tokens.ts'

/**
 * A browser that signed in once as somebody keeps a mark of it. Whoever guesses at that account from elsewhere is held
 * up by a limit that the marked browser does not share: nobody can be locked out by somebody else.
 */
interface Means {
  readonly config: Pick<Config, 'secrets'>
  readonly cookies: CookieNames
}

const year = 365 * 24 * 3_600
const cookieOf = ({ cookies }: Means) => `${cookies.access}-known`

export function markBrowser(reply: FastifyReply, email: string, means: Means): void {
  const id = newToken()
  const value = `${id}.${markOf(means.config.secrets[0], id, email).toString('base64url')}`
  reply.setCookie(cookieOf(means), value, { ...means.cookies.options, maxAge: year })
}

/** The browser's id if it signed in as this person before. */
export function knownBrowser(
  jar: Readonly<Record<string, string | undefined>>,
  email: string,
  means: Means,
): string | undefined {
  const [id = '', mark = ''] = jar[cookieOf(means)]?.split('.') ?? []
  const given = Buffer.from(mark, 'base64url')
  const isMarked = means.config.secrets.some((secret) => {
    const expected = markOf(secret, id, email)
    return expected.length === given.length && timingSafeEqual(expected, given)
  })
  return isMarked ? id : undefined
}

const markOf = (secret: Buffer, id: string, email: string) =>
  createHmac('sha256', deriveKey(secret, 'known-browser')).update(`${id}:${email}`).digest()
