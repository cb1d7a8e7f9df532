import { randomUUID } from 'node:crypto'
import { inventCvr } from '@fleksbro/fleksjob'
import { type Endpoint, endpoints } from './endpoints.ts'
import { elsewhere, type Outcome, type Rule } from './policy/outcome.ts'
import { rules } from './policy/rules.ts'
import { fallen, type PersonName, people, standing } from './world/people.ts'
import type { Thing, World } from './world/world.ts'

export interface Case {
  readonly name: string
  readonly endpoint: Endpoint
  readonly rule: Rule
  readonly person: PersonName
  readonly thing: string
  readonly expected: Outcome
}

const isFallen = (person: PersonName) => fallen.some((name) => name === person)
const isSomebody = (person: PersonName) => person !== 'nobody' && !isFallen(person)
const some: readonly PersonName[] = [
  'nobody',
  'candidate:visible',
  'candidate:foreign',
  'owner',
  ...standing.filter((name) => /assigned|consultant$|benefits|admin$/.test(name)),
  'off:caseworker',
  'ended:candidate',
  'garbage',
]

/** What the rule says this person gets here. Whom it does not name gets nothing. */
export function expectedOf({ who }: Rule, person: PersonName, name: string, thing: Thing): Outcome {
  if (who.everybody) return who.everybody as Outcome
  if (!isSomebody(person)) return 'signed-out'
  const said = (thing.herself === person && who.herself) || who[person] || who['signed-in']
  if (!said) return 'gone'
  if (typeof said === 'string') return said
  return said[name] ?? (elsewhere.has(name) ? 'gone' : (said['else'] ?? 'gone'))
}

/** Endpoints without a rule; there must be none. */
export const unruled = endpoints.map(([name]) => name).filter((name) => !(name in rules))
/** Rules about what the contract no longer has. */
export const orphaned = Object.keys(rules).filter((name) => !endpoints.some(([known]) => known === name))

/** Every person, at every thing, by every rule. Whoever is nobody now is tried once per rule. */
export function casesOf({ things }: World): Case[] {
  return endpoints.flatMap(([name, endpoint]) =>
    [rules[name] ?? []].flat().flatMap((rule) => {
      const all = things[rule.about] as Readonly<Record<string, Thing>>
      const tried = rule.of ?? Object.keys(all)
      return tried.flatMap((thing, index) =>
        people
          .filter((person) => (rule.few ? some.includes(person) || all[thing]?.herself === person : true))
          .filter((person) => index === 0 || !isFallen(person))
          .map((person): Case => {
            const found = all[thing]
            if (!found) throw new Error(`${name}: there is no ${thing}.`)
            return { name, endpoint, rule, person, thing, expected: expectedOf(rule, person, thing, found) }
          }),
      )
    }),
  )
}

export interface Call {
  readonly url: string
  readonly body: unknown
}

let invented = 30_000

/** The request of a case; `version: current` and the like are filled in. */
export function callOf(
  { endpoint, rule }: Case,
  params: Readonly<Record<string, string>>,
  versions: Map<string, number>,
): Call {
  const filled = { cvr: inventCvr(77), version: '7', ...params }
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => filled[name as keyof typeof filled] ?? '')
  const query = rule.query ? `?${new URLSearchParams(rule.query)}` : ''
  const special: Record<string, unknown> = {
    current: versions.get(params['candidateId'] ?? '') ?? 1,
    random: `${randomUUID()}@example.dk`,
    invented: inventCvr(++invented),
  }
  const body =
    rule.body &&
    Object.fromEntries(Object.entries(rule.body).map(([field, value]) => [field, special[String(value)] ?? value]))
  return { url: `/api${path}${query}`, body }
}
