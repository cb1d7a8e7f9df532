import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const lockfile = readFileSync(resolve(import.meta.dirname, '../../../../pnpm-lock.yaml'), 'utf8')

/** The lowest version of each line that is free of the faults we know; a line that is not named is refused. */
const floors: Readonly<Record<string, readonly string[]>> = {
  fastify: ['5.12.3'],
  'fast-jwt': ['6.3.1'],
  '@fastify/static': ['10.1.1'],
  '@fastify/busboy': ['3.2.2'],
  'fast-uri': ['3.1.7', '4.1.4'],
  'drizzle-orm': ['0.45.2'],
}
/** Not ours today: nobody uploads anything. */
const optional = new Set(['@fastify/busboy'])

const numbers = (version: string) => version.split('.').map(Number)

export function isHighEnough(version: string, lowest: readonly string[]): boolean {
  const [major = 0, minor = 0, patch = 0] = numbers(version)
  if (lowest.every((floor) => major > (numbers(floor)[0] ?? 0))) return true
  return lowest.some((floor) => {
    const [sameMajor, least = 0, leastPatch = 0] = numbers(floor)
    return major === sameMajor && (minor > least || (minor === least && patch >= leastPatch))
  })
}

const lockedVersions = (name: string) => [
  ...new Set(
    [...lockfile.matchAll(/^ {2}'?((?:@[\w.-]+\/)?[\w.-]+)@(\d+\.\d+\.\d+)[^:\n]*:$/gm)].flatMap(
      ([, found, version]) => (found === name && version ? [version] : []),
    ),
  ),
]

test.each(Object.entries(floors))('%s is not below %s', (name, lowest) => {
  const versions = lockedVersions(name)
  if (!optional.has(name)) expect(versions.length).toBeGreaterThan(0)
  expect(versions.filter((version) => !isHighEnough(version, lowest))).toEqual([])
})

test.each([
  ['3.1.6', false],
  ['3.1.7', true],
  ['3.2.0', true],
  ['4.1.3', false],
  ['4.1.4', true],
  ['5.0.0', true],
  ['2.9.9', false],
])('of two lines, %s is high enough: %s', (version, enough) =>
  expect(isHighEnough(version, ['3.1.7', '4.1.4'])).toBe(enough),
)
