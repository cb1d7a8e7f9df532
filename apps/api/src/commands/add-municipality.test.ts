import { acceptInvitation, listUsers } from '@fleksbro/contract'
import { expect, test } from 'vitest'
import { startTestApp } from '../../test/test-app.ts'
import { addMunicipality } from './add-municipality.ts'

const { as, config, database } = await startTestApp()
const open = (code: string, email = 'Leder@kommune.example') =>
  addMunicipality({ database, config }, { code, email, name: 'Lis Leder' })
const accept = (link: string) =>
  as(null).call(acceptInvitation, {
    body: { token: link.split('#')[1] ?? '', name: 'Lis Leder', password: 'en lang adgangskode', language: 'da' },
  })

test('opens a municipality with a link for its first administrator, who then signs in', async () => {
  const { municipality, link } = await open('0157')
  expect(municipality).toBe('Gentofte')
  const { status, body } = await accept(link)
  expect([status, body.account?.role, body.account?.municipality?.code]).toEqual([200, 'admin', '0157'])
  const { body: users } = await as({ accountId: body.account?.id ?? '' }).call(listUsers, { query: {} })
  expect(users.map(({ email }) => email)).toEqual(['leder@kommune.example'])
})

test('asked again it makes a new link, and the first stops working', async () => {
  const first = await open('0173', 'to@kommune.example')
  const second = await open('0173', 'to@kommune.example')
  expect((await accept(first.link)).status).toBe(404)
  expect((await accept(second.link)).status).toBe(200)
})

test.each(['0999', '157', 'x'])('%s is no municipality', async (code) => {
  await expect(open(code)).rejects.toThrow('is not the code of a Danish municipality')
})

test('a demo takes no real municipality', async () => {
  const opening = { code: '0157', email: 'a@b.example', name: 'A' }
  await expect(addMunicipality({ database, config: { ...config, demo: true } }, opening)).rejects.toThrow('demo')
})
