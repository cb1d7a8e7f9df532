import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compose } from '../compose.ts'
import { templates } from './index.ts'

const place = { publicUrl: 'https://fleksbro.example.dk' }
const data = {
  name: 'Karla Vang',
  place: 'Kommunen',
  company: 'Havnens Dele',
  invitedBy: 'Bo Lind',
  link: 'https://fleksbro.example.dk/invitation#token',
  days: 14,
}

test('every file here is a kind of mail, named after it', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name !== 'index.ts' && !name.endsWith('.test.ts'))
  expect(files.map((name) => name.replace('.ts', '')).sort()).toEqual(Object.keys(templates).sort())
})

test.each(Object.keys(templates))('%s speaks both languages, plainly and completely', (kind) => {
  const [da, en] = (['da', 'en'] as const).map((language) =>
    compose({ id: 'id', kind, to: 'karla@example.dk', language, data }, place),
  )
  for (const { subject = '', text = '' } of [da ?? {}, en ?? {}]) {
    expect(subject.length).toBeGreaterThan(5)
    expect(subject.length).toBeLessThan(70)
    for (const address of text.match(/https?:\S+/g) ?? []) expect(address).toContain(place.publicUrl)
    expect(`${subject}${text}`).not.toMatch(/undefined|\[object|flexjob|fleksjob|skånehensyn|sygdom/i)
  }
  expect(da?.text).not.toBe(en?.text)
})
