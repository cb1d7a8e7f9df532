import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { roles } from '@fleksbro/contract'
import { expect, test } from 'vitest'
import { danish } from './danish.ts'
import { words as admin } from './groups/da-admin.ts'
import { words as candidate } from './groups/da-candidate.ts'
import { words as caseworker } from './groups/da-caseworker.ts'
import { words as company } from './groups/da-company.ts'
import { words as cost } from './groups/da-cost.ts'
import { words as pay } from './groups/da-pay.ts'
import { words as start } from './groups/da-start.ts'

const words = { candidate, company, caseworker, admin }
/** They come with what says them, once it is opened. */
const onDemand = { ...pay, ...cost }
const src = resolve(import.meta.dirname, '..')

test.each(roles)('the words of %s are all that its pages say, and no others', (role) => {
  const said = filesSaidIn(`${src}/dashboards/${role}/index.ts`)
  const known = { ...start, ...onDemand, ...words[role] }
  expect([...said].filter((file) => !(file in known))).toEqual([])
  expect(Object.keys(words[role]).filter((file) => !said.has(file))).toEqual([])
})

/** The word files that a page and everything it imports read from: `t('matches.title')` reads from `matches`. */
function filesSaidIn(page: string): Set<string> {
  const said = new Set<string>()
  const seen = new Set<string>()
  const read = (path: string) => {
    if (seen.has(path) || path.includes('/i18n/') || !existsSync(path)) return
    seen.add(path)
    const source = readFileSync(path, 'utf8')
    for (const file of Object.keys(danish)) if (new RegExp(`['"\`]${file}\\.[\\w$]`).test(source)) said.add(file)
    for (const [, target] of source.matchAll(/(?:from |import\()'(\.[^']+)'/g))
      read(resolve(dirname(path), target ?? ''))
  }
  read(page)
  return said
}
