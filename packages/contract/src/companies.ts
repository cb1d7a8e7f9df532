import { z } from 'zod'
import { Done, endpoint } from './endpoint.ts'
import { ContactPerson } from './profiles.ts'
import {
  CvrNumber,
  Email,
  Id,
  Instant,
  Language,
  Line,
  MunicipalityCode,
  Phone,
  PNumber,
  PostcodeCode,
  Prose,
} from './values.ts'

export const WorkplaceInput = z.strictObject({
  name: Line(120),
  pNumber: PNumber.nullable(),
  street: Line(120),
  postcode: PostcodeCode,
  employees: z.int().min(0).max(100_000).nullable(),
})
export const Workplace = z.object({
  id: Id,
  name: z.string(),
  pNumber: z.string().nullable(),
  street: z.string(),
  postcode: z.string(),
  place: z.string(),
  employees: z.int().nullable(),
})
export type Workplace = z.output<typeof Workplace>

export const CompanyRole = z.enum(['owner', 'member'])
export const Admission = z.object({
  municipality: z.object({ code: MunicipalityCode, name: z.string() }),
  status: z.enum(['waiting', 'in', 'refused']),
  /** The company's named consultant. */
  caseworker: ContactPerson.nullable(),
  /** Why it was refused. */
  reason: z.string().nullable().default(null),
  decidedAt: Instant.nullable(),
})

export const Company = z.object({
  id: Id,
  cvr: z.string(),
  name: z.string(),
  about: z.string(),
  workplaces: z.array(Workplace),
  members: z.array(
    z.object({
      accountId: Id,
      name: z.string(),
      email: z.string(),
      role: CompanyRole,
    }),
  ),
  admissions: z.array(Admission),
  allowedActions: z.array(z.enum(['edit', 'invite', 'remove-member', 'leave', 'admit', 'refuse', 'take-on'])),
})
export type Company = z.output<typeof Company>

export const registerCompany = endpoint({
  method: 'POST',
  path: '/companies/registrations',
  summary: 'Ask to join: a link is mailed, the account is made with it, a consultant lets the company in',
  body: z.strictObject({
    cvr: CvrNumber,
    company: Line(200),
    workplace: WorkplaceInput,
    municipality: MunicipalityCode,
    name: Line(120),
    email: Email,
    phone: Phone.nullable(),
    language: Language,
  }),
  reply: Done,
})
/** Municipalities a company can register in. */
export const listMunicipalities = endpoint({
  method: 'GET',
  path: '/municipalities',
  summary: 'Municipalities that run the forum',
  reply: z.array(
    z.object({
      code: MunicipalityCode,
      name: z.string(),
      contact: z.string().nullable(),
      /** Where its own accessibility statement stands. */
      accessibility: z.string().nullable(),
    }),
  ),
})

const company = z.object({ companyId: Id })
export const readCompany = endpoint({
  method: 'GET',
  path: '/companies/:companyId',
  summary: 'A company, for its members and consultants',
  params: company,
  reply: Company,
})
export const saveCompany = endpoint({
  method: 'PATCH',
  path: '/companies/:companyId',
  summary: 'Name and words of a company',
  params: company,
  body: z.strictObject({
    name: Line(200).optional(),
    about: Prose(2000).optional(),
    keepWords: z.boolean().optional(),
  }),
  reply: Company,
})
export const addWorkplace = endpoint({
  method: 'POST',
  path: '/companies/:companyId/workplaces',
  summary: 'Add a workplace',
  params: company,
  body: WorkplaceInput,
  reply: Company,
  creates: true,
})
export const saveWorkplace = endpoint({
  method: 'PUT',
  path: '/companies/:companyId/workplaces/:workplaceId',
  summary: 'Change a workplace',
  params: company.extend({ workplaceId: Id }),
  body: WorkplaceInput,
  reply: Company,
})
export const inviteColleague = endpoint({
  method: 'POST',
  path: '/companies/:companyId/invitations',
  summary: 'Invite a colleague by mail',
  params: company,
  body: z.strictObject({ name: Line(120), email: Email, role: CompanyRole }),
  reply: Done,
  creates: true,
})
export const removeMember = endpoint({
  method: 'DELETE',
  path: '/companies/:companyId/members/:accountId',
  summary: 'Leave the company, or remove a colleague',
  params: company.extend({ accountId: Id }),
  reply: Done,
})

/** A consultant's list. */
export const CompanyRow = z.object({
  id: Id,
  name: z.string(),
  cvr: z.string(),
  place: z.string().nullable(),
  status: z.enum(['waiting', 'in', 'refused']),
  published: z.int(),
  waitingAnswers: z.int(),
  caseworker: z.object({ id: Id, name: z.string() }).nullable(),
  registeredAt: Instant,
})
export const listCompanies = endpoint({
  method: 'GET',
  path: '/companies',
  summary: "The municipality's companies, for consultants",
  query: z.object({
    status: z.enum(['waiting', 'in', 'refused', 'any']).default('any'),
    search: Prose(100).default(''),
    whose: z.enum(['mine', 'all']).default('all'),
  }),
  reply: z.array(CompanyRow),
})
export const decideAdmission = endpoint({
  method: 'PUT',
  path: '/companies/:companyId/admission',
  summary: 'Let a company into the municipality, or refuse with a reason',
  params: company,
  body: z.strictObject({
    status: z.enum(['in', 'refused']),
    reason: Prose(1000).optional(),
  }),
  reply: Company,
})

export const takeOnCompany = endpoint({
  method: 'PUT',
  path: '/companies/:companyId/caseworker',
  summary: 'A consultant becomes the named consultant of a company that is let in',
  params: company,
  reply: Company,
})
