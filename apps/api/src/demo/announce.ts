import { accounts } from './account-plans.ts'
import { demoPassword, demoPeople } from './accounts.ts'

const roles = {
  candidate: 'fleksjobber',
  company: 'virksomhed',
  caseworker: 'konsulent',
  admin: 'administrator',
} as const

/** What whoever starts the demo reads: whom to sign in as. */
export const announceDemo = (): string[] => [
  `Demo – log ind med et klik, eller med adgangskoden ${demoPassword}:`,
  ...demoPeople.flatMap(({ email }) => {
    const found = accounts.find((one) => one.email === email)
    return found ? [`  ${found.name.padEnd(20)} ${roles[found.role].padEnd(14)} ${email}`] : []
  }),
]
