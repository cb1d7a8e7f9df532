import type { Template } from '../template.ts'
import { accountExists } from './account-exists.ts'
import { colleagueInvitation } from './colleague-invitation.ts'
import { companyConfirmation } from './company-confirmation.ts'
import { companyExists } from './company-exists.ts'
import { companyLetIn } from './company-let-in.ts'
import { companyRefused } from './company-refused.ts'
import { introductionNews } from './introduction-news.ts'
import { introductionWaits } from './introduction-waits.ts'
import { invitation } from './invitation.ts'
import { nobodyAnswers } from './nobody-answers.ts'
import { passwordChanged } from './password-changed.ts'
import { passwordReset } from './password-reset.ts'
import { sessionReuse } from './session-reuse.ts'
import { staffInvitation } from './staff-invitation.ts'
import { vacancyPaused } from './vacancy-paused.ts'

/** Every kind of mail, one name per line; the file is named after the kind. */
export const templates = {
  'account-exists': accountExists,
  'colleague-invitation': colleagueInvitation,
  'company-confirmation': companyConfirmation,
  'company-exists': companyExists,
  'company-let-in': companyLetIn,
  'company-refused': companyRefused,
  'introduction-news': introductionNews,
  'introduction-waits': introductionWaits,
  invitation,
  'nobody-answers': nobodyAnswers,
  'password-changed': passwordChanged,
  'password-reset': passwordReset,
  'session-reuse': sessionReuse,
  'staff-invitation': staffInvitation,
  'vacancy-paused': vacancyPaused,
} as const

export type MailKind = keyof typeof templates
export type MailData<Kind extends MailKind> = (typeof templates)[Kind] extends Template<infer Data> ? Data : never
