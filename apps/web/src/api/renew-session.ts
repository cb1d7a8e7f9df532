import { sessionExpired } from './session-events.ts'

type Reach = (url: string, request: RequestInit) => Promise<Response>

let renewing: Promise<boolean> | null = null

/** Asks once for a new session, however many calls were refused at the same moment. */
export function renewSession(reach: Reach): Promise<boolean> {
  renewing ??= renew(reach).finally(() => {
    renewing = null
  })
  return renewing
}

async function renew(reach: Reach): Promise<boolean> {
  const { ok } = await reach('/api/session/refresh', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { accept: 'application/json', 'x-fleksbro': '1' },
  })
  if (!ok) sessionExpired()
  return ok
}
