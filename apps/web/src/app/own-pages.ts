import { learn } from '../i18n/i18n.ts'
import type { PublicPage } from '../page/page.ts'

/** Pages that every role has below its own home, each in a chunk of its own. */
export const ownPages: Record<string, () => Promise<PublicPage>> = {
  account: async () => {
    await learn('open')
    return (await import('../features/account/account-page.tsx')).accountPage
  },
}
