import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { ContactPerson, LanguageSkill, NeedCode } from './profiles.ts'
import {
  CatalogueId,
  Day,
  Id,
  Instant,
  Line,
  ListOf,
  Minutes,
  Prose,
  Version,
  WeeklyHours,
  WeekSlots,
} from './values.ts'

export const Condition = z.union([
  z.strictObject({ answer: z.enum(['yes', 'adaptable', 'no', 'unknown']) }),
  z.strictObject({
    today: z.number().min(0).max(10_000),
    adaptableTo: z.number().min(0).max(10_000).optional(),
  }),
])
export type Condition = z.output<typeof Condition>

export const Season = z.strictObject({
  months: ListOf(z.int().min(1).max(12), 12),
  hours: WeeklyHours,
})

const HourlyPay = z.int().min(50_00, 'out-of-range').max(1_000_00, 'out-of-range')

/** What the company pays for an effective hour: a range in øre before tax with pension, or what the agreement says. */
export const VacancyWage = z.union([
  z.literal('by-agreement'),
  z
    .strictObject({ min: HourlyPay, max: HourlyPay })
    .refine(({ min, max }) => min <= max, { message: 'wrong-order', path: ['max'] }),
])
export type VacancyWage = z.output<typeof VacancyWage>

const Asked = z.strictObject({ id: CatalogueId, must: z.boolean() })

/** What a vacancy says. Null is "not answered yet". */
export const VacancyFacts = z.strictObject({
  tasks: ListOf(
    z.strictObject({
      id: CatalogueId,
      hours: z.number().min(0.5).max(37).multipleOf(0.5).optional(),
    }),
    30,
    ({ id }) => id,
  ).nullable(),
  sector: CatalogueId.nullable(),
  occupation: CatalogueId.nullable(),
  competences: ListOf(Asked, 40, ({ id }) => id).nullable(),
  languages: ListOf(LanguageSkill.extend({ must: z.boolean() }), 10, ({ code }) => code).nullable(),
  licences: ListOf(z.strictObject({ code: CatalogueId, must: z.boolean() }), 15, ({ code }) => code).nullable(),
  hours: WeeklyHours.nullable(),
  seasons: z
    .array(Season)
    .max(6)
    .refine(
      (seasons) =>
        new Set(seasons.flatMap(({ months }) => months)).size === seasons.flatMap(({ months }) => months).length,
      'twice',
    )
    .nullable(),
  schedule: z.strictObject({ slots: WeekSlots, placement: z.enum(['free', 'fixed']) }).nullable(),
  shortestDay: z.int().min(30).max(720).nullable(),
  latestStart: Minutes.nullable(),
  home: z.enum(['none', 'some', 'all']).nullable(),
  /** A day, or 'any'. */
  startBy: z.union([Day, z.literal('any')]).nullable(),
  conditions: z.record(NeedCode, Condition).refine((c) => Object.keys(c).length <= 58),
  praktikFirst: z.boolean().nullable(),
  /** Absent from what was saved before it was asked. Shown to candidates; it enters no verdict and no score. */
  wage: VacancyWage.nullable().optional(),
})
export type VacancyFacts = z.output<typeof VacancyFacts>

/** Nothing answered yet. */
export const emptyVacancy: VacancyFacts = {
  tasks: null,
  sector: null,
  occupation: null,
  competences: null,
  languages: null,
  licences: null,
  hours: null,
  seasons: null,
  schedule: null,
  shortestDay: null,
  latestStart: null,
  home: null,
  startBy: null,
  conditions: {},
  praktikFirst: null,
  wage: null,
}

export const vacancyStatuses = ['draft', 'published', 'paused', 'filled', 'expired'] as const
export const VacancyStatus = z.enum(vacancyStatuses)
export type VacancyStatus = z.output<typeof VacancyStatus>
export const VacancyAction = z.enum(['edit', 'publish', 'pause', 'resume', 'fill', 'copy', 'see-candidates'])
export type VacancyAction = z.output<typeof VacancyAction>

const Place = z.object({
  id: Id,
  name: z.string(),
  postcode: z.string(),
  place: z.string(),
})

export const Vacancy = z.object({
  id: Id,
  version: Version,
  company: z.object({ id: Id, name: z.string() }),
  workplace: Place.nullable(),
  title: z.string(),
  about: z.string(),
  status: VacancyStatus,
  /** How many people are wanted. */
  places: z.int(),
  expiresOn: Day.nullable(),
  facts: VacancyFacts,
  /** The answers that would help most now, best first, by the name of the fact or a need code. */
  helpsMost: z.array(z.string()),
  savedAt: Instant,
  allowedActions: z.array(VacancyAction),
})
export type Vacancy = z.output<typeof Vacancy>

/** What a candidate reads of a vacancy. */
export const VacancyCard = z.object({
  id: Id,
  company: z.string(),
  place: z.string().nullable(),
  title: z.string(),
  about: z.string(),
  facts: VacancyFacts,
  /** Who to talk to at the company. */
  contact: z.string().nullable(),
  /** The municipality's consultant for the company. */
  caseworker: ContactPerson.nullable(),
})
export type VacancyCard = z.output<typeof VacancyCard>

const vacancy = z.object({ vacancyId: Id })
const VacancyText = { title: Line(120), about: Prose(3000) }

export const listVacancies = endpoint({
  method: 'GET',
  path: '/companies/:companyId/vacancies',
  summary: "A company's vacancies",
  params: z.object({ companyId: Id }),
  reply: z.array(Vacancy),
})
export const createVacancy = endpoint({
  method: 'POST',
  path: '/companies/:companyId/vacancies',
  summary: 'Start a vacancy as a draft',
  params: z.object({ companyId: Id }),
  body: z.strictObject({
    title: VacancyText.title,
    workplaceId: Id.nullable(),
    keepWords: z.boolean().optional(),
  }),
  reply: Vacancy,
  creates: true,
})
export const readVacancy = endpoint({
  method: 'GET',
  path: '/vacancies/:vacancyId',
  summary: 'A vacancy as its company and the consultants see it',
  params: vacancy,
  reply: Vacancy,
})
export const saveVacancy = endpoint({
  method: 'PATCH',
  path: '/vacancies/:vacancyId',
  summary: 'Save some of the vacancy; 412 with the current state if somebody else saved meanwhile',
  params: vacancy,
  body: z.strictObject({
    version: Version,
    title: VacancyText.title.optional(),
    about: VacancyText.about.optional(),
    workplaceId: Id.nullable().optional(),
    places: z.int().min(1).max(50).optional(),
    expiresOn: Day.nullable().optional(),
    facts: VacancyFacts.partial().optional(),
    keepWords: z.boolean().optional(),
  }),
  reply: Vacancy,
})
export const moveVacancy = endpoint({
  method: 'POST',
  path: '/vacancies/:vacancyId/status',
  summary: 'Publish, pause, resume or close a vacancy',
  params: vacancy,
  body: z.strictObject({
    action: z.enum(['publish', 'pause', 'resume', 'fill']),
  }),
  reply: Vacancy,
})
