export const template = 'fleksbro_template'

/** The test server holds invented data only and listens on this machine. */
export const passwords = { owner: 'test-owner', app: 'test-app', backup: 'test-backup' }

const passwordOf = { fleksbro_owner: passwords.owner, fleksbro_app: passwords.app, fleksbro_backup: passwords.backup }

export function urlOf(superuserUrl: string, role: keyof typeof passwordOf, database: string) {
  const url = new URL(superuserUrl)
  url.username = role
  url.password = passwordOf[role]
  url.pathname = `/${database}`
  return url.href
}
