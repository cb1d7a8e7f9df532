import { listDemoMails } from '@fleksbro/contract'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeApi, on } from '../../test/fake-api.ts'
import { visit } from '../../test/visit.tsx'

const mail = (last: number, text: string) => ({
  id: `0198b9e4-6f1c-7c52-9a55-5c2f7d7b1b0${last}`,
  to: 'alma@example.dk',
  subject: `Brev ${last}`,
  text,
  at: '2026-11-23T09:00:00Z',
})

test('mails stand in the order they come, as plain text whose links can be followed', async () => {
  const link = 'http://localhost:3000/invitation#abc_-1'
  fakeApi(on(listDemoMails, () => [mail(2, `Hej <b>Alma</b>\nFølg ${link}.`), mail(1, 'Hej')]))
  visit('/demo/mails', { demo: true })
  expect((await screen.findByRole('link', { name: link })).getAttribute('href')).toBe(link)
  expect(screen.getByText(/Hej <b>Alma<\/b>/)).toBeDefined()
  expect(screen.getAllByRole('article').map((mail) => mail.getAttribute('aria-label'))).toEqual(['Brev 2', 'Brev 1'])
})

test('an empty mailbox says how a mail comes about', async () => {
  fakeApi(on(listDemoMails, () => []))
  visit('/demo/mails', { demo: true })
  expect(await screen.findByText(/Her er ingen mails endnu/)).toBeDefined()
})

test('outside a demo there is no mailbox, and none is asked for', async () => {
  const { calls } = fakeApi()
  visit('/demo/mails')
  expect(await screen.findByRole('heading', { name: 'Her er ingen demo' })).toBeDefined()
  expect(calls).toEqual([])
})
