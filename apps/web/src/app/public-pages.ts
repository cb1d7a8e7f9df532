import type { PublicPage } from '../page/page.ts'

/** Open to everybody, one line a page, each in a chunk of its own. */
export const publicPages: Record<`/${string}`, () => Promise<PublicPage>> = {
  '/': async () => (await import('./front-page.tsx')).frontPage,
  '/log-in': async () => (await import('../features/log-in/log-in-page.tsx')).logInPage,
}
