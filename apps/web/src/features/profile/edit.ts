import type { ProfileFacts } from '@fleksbro/contract'
import { same } from './same.ts'

export type FactName = keyof ProfileFacts
type Facts = Partial<ProfileFacts>

/** Answers that are typed and not yet with the server. */
export interface ProfileEdit {
  readonly facts: Facts
  /** What stood there when each was changed, to tell whether somebody else changed it meanwhile. */
  readonly before: Facts
  /** Words that were asked about have been seen and stay. */
  readonly keepWords?: boolean
}

export const noEdit: ProfileEdit = { facts: {}, before: {} }

export const factNames = (facts: Facts) => Object.keys(facts) as FactName[]

export function withChange(edit: ProfileEdit, facts: Facts, now: ProfileFacts, keepWords = false): ProfileEdit {
  const before = Object.fromEntries(factNames(facts).map((name) => [name, now[name]]))
  return {
    facts: { ...edit.facts, ...facts },
    before: { ...before, ...edit.before },
    ...(keepWords ? { keepWords } : {}),
  }
}

/** What is left to send once `sent` has arrived. */
export function without(edit: ProfileEdit, sent: ProfileEdit): ProfileEdit {
  const left = factNames(edit.facts).filter((name) => !same(edit.facts[name], sent.facts[name]))
  const after = { ...edit.before, ...sent.facts }
  return { facts: pick(edit.facts, left), before: pick(after, left) }
}

/** Answers that somebody else changed meanwhile, to something else. `savedHere` are this device's own last ones. */
export function clashes(edit: ProfileEdit, now: ProfileFacts, savedHere: Facts = {}): FactName[] {
  return factNames(edit.facts).filter((name) => {
    const fine = [edit.facts[name], edit.before[name], savedHere[name]]
    return !fine.some((value) => value !== undefined && same(value, now[name]))
  })
}

export const pick = (facts: Facts, names: readonly FactName[]): Facts =>
  Object.fromEntries(names.map((name) => [name, facts[name]]))
