import type { Role } from '@fleksbro/contract'
import { companies } from './companies/all.ts'
import { emailOf } from './email.ts'
import { demoId } from './ids.ts'
import { people } from './people/all.ts'
import { staff } from './staff.ts'

export interface AccountPlan {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly phone: string
  readonly role: Role
  readonly language: 'da'
  readonly municipality: string | null
  readonly candidateId: string | null
  readonly companyId: string | null
  readonly companyRole: 'owner' | 'member' | null
  readonly weeksHere: number
}

export const accountId = (key: string) => demoId(`account:${key}`)
export const candidateId = (key: string) => demoId(`candidate:${key}`)
export const companyId = (key: string) => demoId(`company:${key}`)
export const vacancyId = (key: string) => demoId(`vacancy:${key}`)

/** No subscriber's number begins with 10. */
const phone = (nth: number) => `10 00 ${String(20 + Math.floor(nth / 100))} ${String(nth % 100).padStart(2, '0')}`

export const candidatePhone = (key: string) => phone(people.findIndex((one) => one.key === key))
const nobody = { municipality: null, candidateId: null, companyId: null, companyRole: null, language: 'da' } as const

export const accounts: readonly AccountPlan[] = [
  ...staff.map(({ key, name, role, municipality, phone }) => ({
    ...nobody,
    id: accountId(key),
    email: emailOf(name),
    name,
    phone,
    role,
    municipality,
    weeksHere: 40,
  })),
  ...people
    .filter(({ hasAccount }) => hasAccount)
    .map(({ key, name, municipality, weeksHere }) => ({
      ...nobody,
      id: accountId(key),
      email: emailOf(name),
      name,
      phone: candidatePhone(key),
      role: 'candidate' as const,
      municipality,
      candidateId: candidateId(key),
      weeksHere,
    })),
  ...companies.flatMap(({ key, people: members, admission }, nth) =>
    members.map((name, at) => ({
      ...nobody,
      id: accountId(`${key}:${at}`),
      email: emailOf(name),
      name,
      phone: phone(200 + nth * 2 + at),
      role: 'company' as const,
      companyId: companyId(key),
      companyRole: at === 0 ? ('owner' as const) : ('member' as const),
      weeksHere: admission === 'waiting' ? 1 : 30 - (nth % 9),
    })),
  ),
]
