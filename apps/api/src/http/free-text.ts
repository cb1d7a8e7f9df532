import type { FieldProblem } from '@fleksbro/contract'
import { findSensitive, type Sensitive } from '@fleksbro/fleksjob'
import { invalid } from './errors.ts'

interface Asked {
  /** The person has seen the words that were asked about and keeps them. */
  readonly keepWords?: boolean | undefined
  /** Readers must not learn who wrote it: contact details are refused, whatever the person keeps. */
  readonly anonymous?: boolean | undefined
}

/**
 * Looks through what people wrote, by JSON pointer into the body. CPR numbers are always refused. Names of illnesses
 * and medicine are asked about, with needs that could be said instead.
 */
export function checkFreeText(
  texts: Readonly<Record<string, string | null | undefined>>,
  { keepWords = false, anonymous = false }: Asked = {},
): void {
  const problems = Object.entries(texts).flatMap(([path, text]) => {
    const found = text ? findSensitive(text) : []
    return [
      ...problemOf(path, 'cpr', found, 'cpr'),
      ...(anonymous ? problemOf(path, 'contact', found, 'contact') : []),
      ...(keepWords ? [] : problemOf(path, 'sensitive-words', found, 'diagnosis', 'medicine')),
    ]
  })
  if (problems.length > 0) throw invalid(...problems)
}

/** A CPR number is not repeated in the answer; other words are, so that the person finds them. */
function problemOf(
  path: string,
  code: string,
  found: readonly Sensitive[],
  ...kinds: readonly Sensitive['kind'][]
): FieldProblem[] {
  const hits = found.filter(({ kind }) => kinds.includes(kind))
  if (hits.length === 0) return []
  if (code === 'cpr') return [{ path, code }]
  const words = unique(hits.map(({ word }) => word))
  const suggestNeeds = unique(hits.flatMap((hit) => hit.suggestNeeds))
  return [{ path, code, detail: suggestNeeds.length > 0 ? { words, suggestNeeds } : { words } }]
}

const mostWords = 20
const unique = (all: readonly string[]) => [...new Set(all)].slice(0, mostWords)
