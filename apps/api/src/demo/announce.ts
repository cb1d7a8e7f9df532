import { accounts } from './account-plans.ts'
import { demoPassword, demoPeople } from './accounts.ts'

/** What whoever starts the demo reads: whom to sign in as. */
export const announceDemo = (): string[] => [
  `A demo with invented people. Sign in with one click, or with the password ${demoPassword}:`,
  ...demoPeople.flatMap(({ email }) => {
    const found = accounts.find((one) => one.email === email)
    return found ? [`  ${found.name.padEnd(20)} ${found.role.padEnd(11)} ${email}`] : []
  }),
]
