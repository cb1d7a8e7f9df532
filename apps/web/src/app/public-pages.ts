import { learn } from '../i18n/i18n.ts'
import type { PublicPage } from '../page/page.ts'

/** Open to everybody, one line a page, each in a chunk of its own. */
export const publicPages: Record<`/${string}`, () => Promise<PublicPage>> = {
  '/': async () => (await import('./front-page.tsx')).frontPage,
  '/log-in': async () => (await import('../features/log-in/log-in-page.tsx')).logInPage,
  '/forgot-password': async () => (await import('../features/log-in/forgot-password-page.tsx')).forgotPasswordPage,
  '/reset-password': async () => (await import('../features/log-in/reset-password-page.tsx')).resetPasswordPage,
  '/invitation': async () => (await withWords(import('../features/invitation/invitation-page.tsx'))).invitationPage,
  '/register-company': async () =>
    (await withWords(import('../features/registration/register-company-page.tsx'))).registerCompanyPage,
  '/demo/mails': async () => (await import('../features/demo/demo-mails-page.tsx')).demoMailsPage,
  '/reading': async () => (await withWords(import('../features/reading/reading-page.tsx'))).readingPage,
  '/was': async () => (await withWords(import('../features/about/accessibility-page.tsx'))).accessibilityPage,
  '/privacy': async () => (await withWords(import('../features/about/privacy-page.tsx'))).privacyPage,
}

async function withWords<Page>(page: Promise<Page>): Promise<Page> {
  await learn('open')
  return page
}
