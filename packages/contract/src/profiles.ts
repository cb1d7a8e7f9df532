import { z } from 'zod'
import { Done, endpoint } from './endpoint.ts'
import {
  CatalogueId,
  CvrNumber,
  Day,
  Email,
  Id,
  Ids,
  Instant,
  Line,
  ListOf,
  Phone,
  PostcodeCode,
  Prose,
  Version,
  WeeklyHours,
  WeekSlots,
} from './values.ts'

export const NeedCode = z.string().regex(/^(TID|TEM|FYS|KOG|SAN|SOC|TRA)-\d\d$/)

export const ProfileNeed = z.strictObject({
  code: NeedCode,
  strength: z.enum(['required', 'preferred']),
  /** In the unit of the catalogue entry, on needs that have one. */
  value: z.number().min(0).max(10_000).optional(),
  /** Companies may see it. Starts hidden. */
  shown: z.boolean(),
})
export type ProfileNeed = z.output<typeof ProfileNeed>

export const HeldCompetence = z.strictObject({
  id: CatalogueId,
  level: z.literal([1, 2, 3]),
  known: z.enum(['said', 'done', 'certified']),
})
export const LanguageSkill = z.strictObject({
  code: z.string().regex(/^[a-z]{2,3}$/),
  level: z.literal([1, 2, 3]),
})
export const Commute = z.strictObject({
  transport: z.enum(['walk', 'bike', 'public', 'car']),
  minutes: z.int().min(5).max(240).nullable(),
})

/** What a profile says. Null is "never answered"; an empty list is "none". Tasks and wishes come before hours. */
export const ProfileFacts = z.strictObject({
  tasks: Ids(60).nullable(),
  sectors: Ids(30).nullable(),
  occupations: Ids(30).nullable(),
  competences: ListOf(HeldCompetence, 100, ({ id }) => id).nullable(),
  needs: ListOf(ProfileNeed, 58, ({ code }) => code).nullable(),
  availability: WeekSlots.nullable(),
  hours: WeeklyHours.nullable(),
  /** Minutes. */
  longestDay: z.int().min(30).max(720).nullable(),
  /** Minutes after midnight; -1 is "any time is fine". */
  notBefore: z.int().min(-1).max(1439).nullable(),
  home: PostcodeCode.nullable(),
  commute: Commute.nullable(),
  languages: ListOf(LanguageSkill, 30, ({ code }) => code).nullable(),
  licences: Ids(30).nullable(),
  /** A day, or 'now'. */
  earliestStart: z.union([Day, z.literal('now')]).nullable(),
  /** Help that is granted or applied for, by scheme id. */
  schemes: Ids(15).nullable(),
  /** In her own words, what she wants companies to know of her. */
  about: Prose(1500).nullable(),
})
export type ProfileFacts = z.output<typeof ProfileFacts>

/** Nothing answered yet. */
export const emptyProfile: ProfileFacts = {
  tasks: null,
  sectors: null,
  occupations: null,
  competences: null,
  needs: null,
  availability: null,
  hours: null,
  longestDay: null,
  notBefore: null,
  home: null,
  commute: null,
  languages: null,
  licences: null,
  earliestStart: null,
  schemes: null,
  about: null,
}

/** What she can show or hide for companies; needs have a switch each. Home, commute, name, contact and age are never shown. */
export const visibleItems = [
  'tasks',
  'sectors',
  'occupations',
  'competences',
  'availability',
  'hours',
  'languages',
  'licences',
  'earliestStart',
  'about',
] as const
export const VisibleItem = z.enum(visibleItems)
export type VisibleItem = z.output<typeof VisibleItem>
export const Visibility = z.strictObject(
  Object.fromEntries(visibleItems.map((item) => [item, z.boolean()])) as Record<VisibleItem, z.ZodBoolean>,
)

export const ContactPerson = z.object({
  name: z.string(),
  email: z.string(),
  phone: z.string().nullable(),
})

export const Profile = z.object({
  id: Id,
  version: Version,
  name: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  /** Her own consultant. */
  caseworker: ContactPerson.nullable(),
  /** Companies can see her card. Off until she switches it on. */
  visible: z.boolean(),
  /** A break: hidden everywhere at once, nothing proposed, nothing asked. */
  paused: z.boolean(),
  /** Somebody helped to fill it: shown as "udfyldt sammen med". */
  filledWith: z.string().nullable(),
  facts: ProfileFacts,
  visibility: Visibility,
  hiddenFrom: z.array(z.object({ cvr: z.string(), name: z.string() })),
  /** The answers that would help most now, best first, by the name of the fact. */
  helpsMost: z.array(z.string()),
  savedAt: Instant,
  allowedActions: z.array(z.enum(['edit', 'show', 'pause', 'hide-from', 'export', 'erase'])),
})
export type Profile = z.output<typeof Profile>

const candidate = z.object({ candidateId: Id })

export const readProfile = endpoint({
  method: 'GET',
  path: '/candidates/:candidateId/profile',
  summary: 'A profile: by the candidate herself or a consultant',
  params: candidate,
  reply: Profile,
})

export const saveProfile = endpoint({
  method: 'PATCH',
  path: '/candidates/:candidateId/profile',
  summary: 'Save some of the profile; 412 with the current state if somebody else saved meanwhile',
  params: candidate,
  body: z.strictObject({
    version: Version,
    facts: ProfileFacts.partial().optional(),
    visibility: Visibility.partial().optional(),
    visible: z.boolean().optional(),
    paused: z.boolean().optional(),
    name: Line(120).optional(),
    email: Email.nullable().optional(),
    phone: Phone.nullable().optional(),
    /** Diagnosis words are asked about; the person has seen them and keeps them. Contact details and the own name in `about` are refused. */
    keepWords: z.boolean().optional(),
  }),
  reply: Profile,
})

export const hideFromCompany = endpoint({
  method: 'PUT',
  path: '/candidates/:candidateId/hidden-from/:cvr',
  summary: 'Hide from a named company, for good and silently',
  params: candidate.extend({ cvr: CvrNumber }),
  body: z.strictObject({ name: Line(200) }),
  reply: Profile,
})
export const stopHidingFromCompany = endpoint({
  method: 'DELETE',
  path: '/candidates/:candidateId/hidden-from/:cvr',
  summary: 'Let a company see the card again',
  params: candidate.extend({ cvr: CvrNumber }),
  reply: Profile,
})

/** Exactly what a company gets: only items she shows, never name, age, photo, address, contact. */
export const CompanyCard = z.object({
  /** Differs from company to company. */
  pseudonym: z.string(),
  tasks: Ids(60).nullable(),
  sectors: Ids(30).nullable(),
  occupations: Ids(30).nullable(),
  competences: z.array(HeldCompetence).nullable(),
  needs: z.array(
    z.object({
      code: NeedCode,
      strength: z.enum(['required', 'preferred']),
      value: z.number().optional(),
    }),
  ),
  availability: z.int().nullable(),
  hours: z.object({ min: z.number(), max: z.number() }).nullable(),
  longestDay: z.int().nullable(),
  notBefore: z.int().nullable(),
  languages: z.array(LanguageSkill).nullable(),
  licences: Ids(30).nullable(),
  earliestStart: z.string().nullable(),
  about: z.string().nullable(),
})
export type CompanyCard = z.output<typeof CompanyCard>

export const readCompanyView = endpoint({
  method: 'GET',
  path: '/candidates/:candidateId/company-view',
  summary: 'The exact card a company would get now, and whether any can',
  params: candidate,
  reply: z.object({ seen: z.boolean(), card: CompanyCard }),
})

export const Look = z.object({
  /** The day; a company's list appearance is one entry per company and day. */
  day: Day,
  kind: z.enum(['list', 'card', 'introduction', 'profile', 'pair']),
  who: z.enum(['company', 'caseworker', 'self']),
  /** The company's name, or the municipality's; never the employee. */
  name: z.string(),
  /** The company's, by which she can hide from it; null for everybody else. */
  cvr: z.string().nullable(),
  purpose: z.string().nullable(),
})
export type Look = z.output<typeof Look>

export const listLooks = endpoint({
  method: 'GET',
  path: '/candidates/:candidateId/looks',
  summary: 'Who has seen my profile',
  params: candidate,
  reply: z.array(Look),
})

export const exportCandidate = endpoint({
  method: 'POST',
  path: '/candidates/:candidateId/export',
  summary: 'Everything the product holds of a person; asks for the password again',
  params: candidate,
  body: z.strictObject({ password: z.string().min(1, 'missing').max(200) }),
  reply: z.record(z.string(), z.unknown()),
})
export const eraseCandidate = endpoint({
  method: 'POST',
  path: '/candidates/:candidateId/erasure',
  summary: 'Erase profile and account for good; asks for the password again',
  params: candidate,
  body: z.strictObject({ password: z.string().min(1, 'missing').max(200) }),
  reply: Done,
})
