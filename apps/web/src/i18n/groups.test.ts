import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { roles } from '@fleksbro/contract'
import { expect, test } from 'vitest'
import { dashboards } from '../app/dashboards.ts'
import { danish } from './danish.ts'
import { words as admin } from './groups/da-admin.ts'
import { words as candidate } from './groups/da-candidate.ts'
import { words as candidateRest } from './groups/da-candidate-rest.ts'
import { words as caseworker } from './groups/da-caseworker.ts'
import { words as caseworkerRest } from './groups/da-caseworker-rest.ts'
import { words as company } from './groups/da-company.ts'
import { words as companyRest } from './groups/da-company-rest.ts'
import { words as cost } from './groups/da-cost.ts'
import { words as pay } from './groups/da-pay.ts'
import { words as start } from './groups/da-start.ts'

const first = { candidate, company, caseworker, admin }
const rest = { candidate: candidateRest, company: companyRest, caseworker: caseworkerRest, admin: {} }
/** They come with what says them, once it is opened. */
const onDemand = { ...pay, ...cost }
const src = resolve(import.meta.dirname, '..')

test.each(roles)('the words of %s are all that its pages say, and no others', (role) => {
  const said = filesSaidIn(`${src}/dashboards/${role}/index.ts`)
  const own = { ...first[role], ...rest[role] }
  const known = { ...start, ...onDemand, ...own }
  expect([...said].filter((file) => !(file in known))).toEqual([])
  expect(Object.keys(own).filter((file) => !said.has(file))).toEqual([])
})

test.each(roles)('the first page of %s and its menu have their words at once', async (role) => {
  const known = { ...start, ...first[role] }
  const said = filesSaidIn(`${src}/dashboards/${role}/index.ts`, 'at once')
  expect([...said].filter((file) => !(file in known))).toEqual([])

  const [landing, ...pages] = (await dashboards[role]()).pages
  const titles = [
    landing?.title,
    ...pages.filter(({ inMenu }) => inMenu).map(({ title, menuTitle }) => menuTitle ?? title),
  ]
  const files = titles.map((title) => title?.split('.')[0] ?? '')
  expect(files.filter((file) => !(file in known))).toEqual([])
})

const imports = { ever: /(?:from |import\()'(\.[^']+)'/g, 'at once': /^(?:import(?! type)|\}) .*from '(\.[^']+)'/gm }

/** The word files that a page and everything it imports read from: `t('matches.title')` reads from `matches`. */
function filesSaidIn(page: string, when: 'at once' | 'ever' = 'ever'): Set<string> {
  const said = new Set<string>()
  const seen = new Set<string>()
  const read = (path: string) => {
    if (seen.has(path) || path.includes('/i18n/') || !existsSync(path)) return
    seen.add(path)
    const source = readFileSync(path, 'utf8')
    // The titles of later pages wait for those pages.
    const isList = when === 'at once' && /index\.ts$|-pages\.tsx$/.test(path)
    for (const file of isList ? [] : Object.keys(danish))
      if (new RegExp(`['"\`]${file}\\.[\\w$]`).test(source)) said.add(file)
    for (const [, target] of source.matchAll(imports[when])) read(resolve(dirname(path), target ?? ''))
  }
  read(page)
  return said
}
