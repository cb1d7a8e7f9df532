import type { Work } from './types.ts'

const group = 'disco-'
const finest = 3

/** The next broader id of every id that has one: tasks, competences, occupations and the DISCO-08 groups above them. */
export function waysUp({ tasks, competences, occupations, groups = [] }: Work): ReadonlyMap<string, string> {
  const up = new Map<string, string>()
  for (const { id, broader } of [...groups, ...tasks, ...competences]) if (broader !== undefined) up.set(id, broader)
  for (const { id, broader, disco = '' } of occupations) {
    // `disco-512`, `disco-51`, `disco-5`, then none.
    const digits = Array.from({ length: Math.min(finest, disco.length) }, (_, at) => disco.slice(0, at + 1)).reverse()
    const steps = [id, ...digits.map((some) => group + some)]
    for (const [at, step] of steps.entries()) {
      const next = steps[at + 1]
      if (next !== undefined) up.set(step, next)
    }
    if (broader !== undefined) up.set(id, broader)
  }
  return up
}
