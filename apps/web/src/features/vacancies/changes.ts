import type { BodyOf, saveVacancy, Vacancy, VacancyFacts } from '@fleksbro/contract'

/** What somebody typed and the server does not hold yet. Of the conditions only those answered here. */
export type VacancyChanges = Omit<BodyOf<typeof saveVacancy>, 'version'>

type Conditions = VacancyFacts['conditions']
const texts = ['title', 'about', 'workplaceId', 'places', 'expiresOn'] as const
export type VacancyText = (typeof texts)[number]
type VacancyFact = Exclude<keyof VacancyFacts, 'conditions'>
/** One thing a person answers; each condition for itself. */
export type VacancyField = VacancyText | VacancyFact | `conditions.${string}`

/** With the workplace by its id, as it is chosen. */
export interface DraftedVacancy extends Vacancy {
  readonly workplaceId: string | null
}

/** The vacancy as it will be once everything is saved. */
export function withChanges(vacancy: Vacancy, changes: VacancyChanges): DraftedVacancy {
  const { facts, keepWords: _, ...rest } = changes
  const workplaceId = vacancy.workplace?.id ?? null
  return { ...vacancy, workplaceId, ...defined(rest), facts: withFacts(vacancy.facts, facts ?? {}) }
}

const withFacts = (before: VacancyFacts, more: NonNullable<VacancyChanges['facts']>): VacancyFacts => ({
  ...before,
  ...defined(more),
  conditions: { ...before.conditions, ...more.conditions },
})

export function merged(before: VacancyChanges, more: VacancyChanges): VacancyChanges {
  if (!before.facts && !more.facts) return { ...before, ...more }
  const conditions: Conditions = { ...before.facts?.conditions, ...more.facts?.conditions }
  const answered = Object.keys(conditions).length > 0 ? { conditions } : {}
  return { ...before, ...more, facts: { ...before.facts, ...more.facts, ...answered } }
}

/** What is sent: conditions are saved as a whole, on top of those the server holds. */
export const bodyOf = (changes: VacancyChanges, saved: Vacancy): VacancyChanges =>
  changes.facts?.conditions
    ? {
        ...changes,
        facts: { ...changes.facts, conditions: { ...saved.facts.conditions, ...changes.facts.conditions } },
      }
    : changes

export const isEmpty = (changes: VacancyChanges) => fieldsOf(changes).length === 0

/** What the changes touch. */
export function fieldsOf(changes: VacancyChanges): readonly VacancyField[] {
  const { conditions, ...facts } = changes.facts ?? {}
  return [
    ...texts.filter((name) => changes[name] !== undefined),
    ...(Object.keys(defined(facts)) as VacancyFact[]),
    ...Object.keys(conditions ?? {}).map((code) => `conditions.${code}` as const),
  ]
}

/** What was changed here and stands otherwise in the state that somebody else saved. */
export function differences(changes: VacancyChanges, theirs: Vacancy): readonly VacancyField[] {
  const [mine, other] = [withChanges(theirs, changes), withChanges(theirs, {})]
  return fieldsOf(changes).filter((field) => !isSame(answerOf(mine, field), answerOf(other, field)))
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

export function answerOf(vacancy: DraftedVacancy, field: VacancyField) {
  if (field.startsWith('conditions.')) return vacancy.facts.conditions[codeOf(field)] ?? null
  return isText(field) ? vacancy[field] : vacancy.facts[field as VacancyFact]
}

export const codeOf = (field: string) => field.replace(/^conditions\./, '')
export const isText = (field: VacancyField): field is VacancyText => texts.some((name) => name === field)

/** The changes without those where the other's answer is to stand. */
export function without(changes: VacancyChanges, fields: readonly VacancyField[]): VacancyChanges {
  const gone = new Set<string>(fields)
  const { facts, ...rest } = changes
  const { conditions, ...plain } = facts ?? {}
  const left = picked(conditions ?? {}, (code) => !gone.has(`conditions.${code}`)) as Conditions
  const kept = {
    ...picked(plain, (name) => !gone.has(name)),
    ...(Object.keys(left).length > 0 ? { conditions: left } : {}),
  } as Partial<VacancyFacts>
  const others = picked(rest, (name) => !gone.has(name)) as VacancyChanges
  return Object.keys(kept).length > 0 ? { ...others, facts: kept } : others
}

const picked = (value: object, keep: (name: string) => boolean) =>
  Object.fromEntries(Object.entries(value).filter(([name]) => keep(name)))

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }
const defined = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Defined<T>
