import jwt from '@fastify/jwt'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { deriveKey } from '../security/tokens.ts'

const Handle = z.object({ sid: z.uuid(), iat: z.int(), exp: z.int() })
const issuer = 'fleksbro'
const audience = 'fleksbro-web'
/** Seconds a handle lives; the session row is read on every request all the same. */
export const accessSeconds = 600

interface Signer {
  sign(payload: object): string
  verify(token: string): unknown
}

export interface AccessTokens {
  issue(sessionId: string): string
  /** The session the token names, or undefined for anything that is not one of ours, whatever is wrong with it. */
  read(token: string): string | undefined
}

/** One algorithm, issuer, audience and required claims are pinned. The first secret signs, all of them verify. */
export async function accessTokens(app: FastifyInstance, secrets: readonly Buffer[]): Promise<AccessTokens> {
  for (const [index, secret] of secrets.entries()) {
    await app.register(jwt, {
      namespace: `key${index}`,
      decoratorName: `handle${index}`,
      secret: deriveKey(secret, 'access-token'),
      sign: { algorithm: 'HS256', iss: issuer, aud: audience, expiresIn: accessSeconds },
      verify: {
        algorithms: ['HS256'],
        allowedIss: issuer,
        allowedAud: audience,
        requiredClaims: ['iat', 'exp', 'iss', 'aud', 'sid'],
      },
    })
  }
  const byName = app.jwt as unknown as Record<string, Signer | undefined>
  const signers = secrets.map((_, index) => {
    const signer = byName[`key${index}`]
    if (!signer) throw new Error('The access token keys are not registered.')
    return signer
  })

  return {
    issue: (sid) => signers[0]?.sign({ sid }) ?? '',
    read(token) {
      for (const signer of signers) {
        try {
          const handle = Handle.safeParse(signer.verify(token))
          if (handle.success) return handle.data.sid
        } catch {}
      }
      return undefined
    },
  }
}
