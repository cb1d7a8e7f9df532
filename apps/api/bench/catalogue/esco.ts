import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { EscoNames, EscoRelease } from '@fleksbro/catalogue'
import { readRelease } from '../../src/commands/import-esco/read-release.ts'

/** Where a machine that evaluates keeps ESCO's files; they are no part of the project. */
export const escoFolder = resolve(import.meta.dirname, '../../../../../shared/data/esco')

/** ESCO from its files; undefined, and said, on a machine without them. */
export async function readEsco(): Promise<EscoRelease | undefined> {
  if (!existsSync(escoFolder)) {
    console.log('ESCO’s files are not on this machine, so nothing is measured over them.')
    return undefined
  }
  const { concepts, labels, takes = [], broader = [] } = await readRelease(escoFolder)
  const names = new Map<string, Record<string, EscoNames>>()
  for (const { uri, language, ...called } of labels) names.set(uri, { ...names.get(uri), [language]: called })
  const known = new Set(concepts.map(({ uri }) => uri))
  const labelled = (kind: string) =>
    concepts
      .filter((one) => one.kind === kind)
      .map(({ uri, isco }) => ({ uri, isco: isco ?? '', names: names.get(uri) ?? {} }))
  return {
    occupations: labelled('occupation'),
    skills: labelled('skill'),
    takes: takes
      .filter(({ from, to }) => known.has(from) && known.has(to))
      .map(({ from, to, essential }) => ({ occupation: from, skill: to, essential })),
    broader: broader.map(({ from, to }) => [from, to] as const),
  }
}
