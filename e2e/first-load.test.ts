import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { buildWeb } from '../scripts/build-web.ts'
import { root } from './environment.ts'

interface Chunk {
  readonly file: string
  /** What it cannot run without. */
  readonly imports?: readonly string[]
}

const dist = join(root, 'apps/web/dist')
await buildWeb()
const chunks: Readonly<Record<string, Chunk>> = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))

const start = ['index.html', 'src/i18n/groups/da-start.ts']
const dashboard = (role: string) => [...start, `src/i18n/groups/da-${role}.ts`, `src/dashboards/${role}/index.ts`]

/** Script of a first load in kB, compressed. A phone on a slow line waits for all of it before anything can be pressed. */
test.each([
  ['front page', 160, [...start, 'src/app/front-page.tsx']],
  ['log-in', 162, [...start, 'src/features/log-in/log-in-page.tsx']],
  ['candidate', 189, dashboard('candidate')],
  ['company', 177, dashboard('company')],
  ['caseworker', 180, dashboard('caseworker')],
  ['admin', 172, dashboard('admin')],
])('%s: at most %i kB of script', (_, most, entries) => {
  const files = new Set(entries.flatMap((entry) => filesOf(entry)))
  const bytes = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0)
  expect(Math.round(bytes / 1000)).toBeLessThanOrEqual(most)
})

function filesOf(name: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(name)) return []
  seen.add(name)
  const chunk = chunks[name]
  if (!chunk) throw new Error(`The build has no ${name}.`)
  return [chunk.file, ...(chunk.imports ?? []).flatMap((imported) => filesOf(imported, seen))]
}
