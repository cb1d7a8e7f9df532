import { accounts } from './accounts/accounts.routes.ts'
import { allocation } from './allocation/allocation.routes.ts'
import { candidates } from './candidates/candidates.routes.ts'
import { carving } from './carving/carving.routes.ts'
import { caseload } from './caseload/caseload.routes.ts'
import { catalogue } from './catalogue/catalogue.routes.ts'
import { companies } from './companies/companies.routes.ts'
import { demo } from './demo/demo.routes.ts'
import { doors } from './doors/doors.routes.ts'
import { health } from './health/health.routes.ts'
import { introductions } from './introductions/introductions.routes.ts'
import { thread } from './introductions/thread/thread.routes.ts'
import { invitations } from './invitations/invitations.routes.ts'
import { live } from './live/live.routes.ts'
import { looks } from './looks/looks.routes.ts'
import { mailTrouble } from './mail-trouble/mail-trouble.routes.ts'
import { matches } from './matches/matches.routes.ts'
import type { Module } from './module.ts'
import { passwordResets } from './password-resets/password-resets.routes.ts'
import { quality } from './quality/quality.routes.ts'
import { rates } from './rates/rates.routes.ts'
import { relatedWork } from './related-work/related-work.routes.ts'
import { rules } from './rules/rules.routes.ts'
import { sessions } from './sessions/sessions.routes.ts'
import { settings } from './settings/settings.routes.ts'
import { users } from './users/users.routes.ts'
import { vacancies } from './vacancies/vacancies.routes.ts'

/** Every module, one name per line. */
export const modules: readonly Module[] = [
  accounts,
  allocation,
  candidates,
  carving,
  caseload,
  catalogue,
  companies,
  demo,
  doors,
  health,
  introductions,
  invitations,
  live,
  looks,
  matches,
  mailTrouble,
  passwordResets,
  quality,
  relatedWork,
  rules,
  rates,
  sessions,
  settings,
  thread,
  users,
  vacancies,
]
