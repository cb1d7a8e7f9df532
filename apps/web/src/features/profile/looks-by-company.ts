import type { Introduction, Look } from '@fleksbro/contract'

export interface SeenKind {
  readonly kind: Look['kind']
  readonly times: number
  /** The latest day. */
  readonly last: string
}

export interface CompanySees {
  readonly key: string
  readonly name: string
  /** Null where she is in touch with a company that has not looked at her card. */
  readonly cvr: string | null
  readonly kinds: readonly SeenKind[]
  readonly looks: readonly Look[]
  /** Those in which the company has heard of her. */
  readonly introductions: readonly Introduction[]
}

/** What each company has seen: those who know her name first, then the latest. */
export function looksByCompany(looks: readonly Look[], introductions: readonly Introduction[]): readonly CompanySees[] {
  const groups = [...Map.groupBy(looks.filter(isCompany), ({ cvr, name }) => cvr ?? name).values()]
  const namesakes = Map.groupBy(groups, ([first]) => first?.name)
  const heard = introductions.filter(hasHeard)
  // Companies of the same name cannot be told apart by an introduction: it then stands by itself.
  const isJoined = (name: string) => namesakes.get(name)?.length === 1
  const companies = [
    ...groups.map((of) => ({ name: of[0]?.name ?? '', cvr: of[0]?.cvr ?? null, looks: of })),
    ...[...new Set(heard.map(({ vacancy }) => vacancy.company))]
      .filter((name) => !isJoined(name))
      .map((name) => ({ name, cvr: null, looks: [] })),
  ]
  return companies
    .map((company) => ({
      ...company,
      key: company.cvr ?? company.name,
      kinds: kindsOf(company.looks),
      introductions: heard.filter(
        ({ vacancy }) => vacancy.company === company.name && (company.cvr === null || isJoined(company.name)),
      ),
    }))
    .sort((a, b) => Number(knows(b)) - Number(knows(a)) || (latest(a) < latest(b) ? 1 : -1))
}

const isCompany = ({ who }: Look) => who === 'company'

/** A proposal that she has not answered yet is unknown to the company. */
const hasHeard = ({ steps }: Introduction) => steps.some(({ state }) => state === 'interested' || state === 'asked')

/** Nothing is under way between them any more. */
export const isOver = ({ state, waitsFor }: Introduction) => waitsFor === null && state !== 'yes' && state !== 'met'

const knows = ({ introductions }: CompanySees) => introductions.some(({ revealed }) => revealed !== null)

const latest = ({ looks, introductions }: CompanySees) =>
  [...looks.map(({ day }) => day), ...introductions.flatMap(({ steps }) => steps.map(({ at }) => at.slice(0, 10)))]
    .sort()
    .at(-1) ?? ''

const kindsOf = (looks: readonly Look[]): readonly SeenKind[] =>
  (['introduction', 'card', 'list'] as const).flatMap((kind) => {
    const days = looks.filter((look) => look.kind === kind).map(({ day }) => day)
    const last = days.toSorted().at(-1)
    return last ? [{ kind, times: days.length, last }] : []
  })
