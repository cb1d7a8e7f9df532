import type { Look } from '@fleksbro/contract'

export interface Looker {
  readonly name: string
  readonly who: Look['who']
  readonly kinds: readonly Look['kind'][]
  readonly purposes: readonly string[]
}

export interface LookDay {
  readonly day: string
  readonly lookers: readonly Looker[]
}

/** Newest day first; whoever looked several times on a day stands once, with what they looked at. */
export function looksByDay(looks: readonly Look[]): readonly LookDay[] {
  return [...Map.groupBy(looks, ({ day }) => day)]
    .sort(([one], [other]) => (one < other ? 1 : -1))
    .map(([day, seen]) => ({
      day,
      lookers: [...Map.groupBy(seen, ({ who, name }) => `${who} ${name}`).values()].flatMap(lookerOf),
    }))
}

function lookerOf(looks: readonly Look[]): Looker[] {
  const [first] = looks
  if (!first) return []
  const purposes = looks.flatMap(({ purpose }) => purpose ?? [])
  return [
    { name: first.name, who: first.who, kinds: unique(looks.map(({ kind }) => kind)), purposes: unique(purposes) },
  ]
}

const unique = <Item>(items: readonly Item[]) => [...new Set(items)]
