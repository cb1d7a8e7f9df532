import { z } from 'zod'
import type { Transaction } from '../../db/client.ts'
import { conflict } from '../../http/errors.ts'
import { findCandidateForUpdate, updateCandidate } from '../candidates/candidate-store.ts'
import { makeRegisteredCompany, Registration } from '../companies/company-store.ts'
import { linkGone } from './errors.ts'
import type { Link, NewAccount } from './invitations.queries.ts'

type Place = Pick<NewAccount, 'role'> &
  Partial<
    Pick<NewAccount, 'municipality' | 'candidateId' | 'companyId' | 'companyRole' | 'decidesOnBenefits' | 'phone'>
  >

/** How an account finds its place: read off the link, which nobody but us wrote. */
interface Settlement {
  place(tx: Transaction, link: Link): Promise<Place>
  /** What else becomes true once the account exists. */
  after?(tx: Transaction, link: Link, accountId: string): Promise<void>
}

const Colleague = z.object({ companyRole: z.enum(['owner', 'member']) })
const Staff = z.object({ decidesOnBenefits: z.boolean() })

export const settlements: Readonly<Record<Exclude<Link['kind'], 'password'>, Settlement>> = {
  candidate: {
    async place(tx, { candidateId, municipality }) {
      const profile = candidateId && (await findCandidateForUpdate(tx, candidateId))
      if (!profile) throw linkGone()
      if (profile.accountId) throw conflict('account-exists')
      return { role: 'candidate', municipality, candidateId, phone: profile.phone }
    },
    async after(tx, { candidateId }, accountId) {
      const profile = candidateId && (await findCandidateForUpdate(tx, candidateId))
      if (profile) await updateCandidate(tx, profile, { accountId })
    },
  },
  staff: {
    async place(_, { role, municipality, details }) {
      if (role !== 'caseworker' && role !== 'admin') throw linkGone()
      return { role, municipality, ...Staff.parse(details) }
    },
  },
  colleague: {
    async place(_, { companyId, details }) {
      if (!companyId) throw linkGone()
      return { role: 'company', companyId, ...Colleague.parse(details) }
    },
  },
  company: {
    async place(tx, { details }) {
      const registration = Registration.parse(details)
      const companyId = await makeRegisteredCompany(tx, registration)
      if (!companyId) throw conflict('company-exists')
      return { role: 'company', companyId, companyRole: 'owner', phone: registration.phone }
    },
  },
}
