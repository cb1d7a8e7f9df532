import {
  listIntroductions,
  markThreadRead,
  readCompany,
  readIntroduction,
  readThread,
  type SaidText,
  sayInThread,
  type Thread,
  updateAccount,
} from '@fleksbro/contract'
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ApiError } from '../../api/errors.ts'
import { anIntroduction, introductionId } from '../../test/an-introduction.ts'
import { fakeApi, on } from '../../test/fake-api.ts'
import { visit } from '../../test/visit.tsx'
import { exampleIntroduction } from '../companies/example-introduction.ts'
import { exampleCompany } from '../vacancies/example-vacancy.ts'

const one = `/candidate/introductions/${introductionId}`

const aText = (some: Partial<SaidText> = {}): SaidText => ({
  id: '0198b9e4-6f1c-7c52-9a55-5c2f7d7b1b01',
  number: 1,
  by: 'company',
  mine: false,
  text: 'Der er et stille kontor.',
  at: '2026-11-19T09:00:00Z',
  readBy: [],
  ...some,
})
const own = (text: string): SaidText =>
  aText({
    id: '0198b9e4-6f1c-7c52-9a55-5c2f7d7b1b02',
    number: 2,
    by: 'candidate',
    mine: true,
    text,
    readBy: ['company'],
  })
const aThread = (some: Partial<Thread> = {}): Thread => ({
  messages: [aText()],
  mayWrite: true,
  reasonNeeded: false,
  anonymous: true,
  openers: [
    { whom: 'company', criterion: 'hours', fact: { code: 'hours-missing', whom: 'company' }, schemes: [] },
    { whom: 'candidate', criterion: 'hours', fact: { code: 'hours-missing', whom: 'candidate' }, schemes: [] },
  ],
  ...some,
})

test('she reads, asks what is open, and sees that it was read', async () => {
  const marked: number[] = []
  let thread = aThread()
  let unread = 1
  fakeApi(
    on(readIntroduction, () => anIntroduction({ unread })),
    on(listIntroductions, () => []),
    on(readThread, () => thread),
    on(markThreadRead, ({ body }) => {
      marked.push(body.upTo)
      unread = 0
      return { done: true as const }
    }),
    on(sayInThread, ({ body }) => {
      thread = { ...thread, messages: [...thread.messages, own(body.text)] }
      return thread
    }),
  )
  const { user } = visit(one, { as: 'candidate' })
  const log = await screen.findByRole('log', { name: 'Det, I har skrevet' })
  expect(within(log).getByText('Der er et stille kontor.')).toBeDefined()
  await waitFor(() => expect(marked).toEqual([1]))

  await user.click(await screen.findByRole('button', { name: 'Spørg om: Hvor mange timer er det om ugen?' }))
  const field = screen.getByRole('textbox', { name: 'Skriv en besked' })
  expect(document.activeElement).toBe(field)
  await user.click(screen.getByRole('button', { name: 'Send' }))
  expect(await within(log).findByText('Hvor mange timer er det om ugen?')).toBeDefined()
  expect(within(log).getByText(/Læst af Havnens Dele/)).toBeDefined()
  expect((field as HTMLTextAreaElement).value).toBe('')
  expect(screen.getByRole('button', { name: /^Svar på: Hvor mange timer kan du om ugen/ })).toBeDefined()
})

test('what is refused or does not get through stands in the field again, with help', async () => {
  const sent: string[] = []
  let answer: Error = new ApiError({
    status: 400,
    code: 'invalid',
    fields: [{ path: '/text', code: 'contact', detail: { words: ['20 30 40 50'] } }],
  })
  fakeApi(
    on(readIntroduction, () => anIntroduction()),
    on(readThread, () => aThread({ messages: [], openers: [] })),
    on(sayInThread, ({ body }) => {
      sent.push(body.text)
      throw answer
    }),
  )
  const { user } = visit(one, { as: 'candidate' })
  const field = (await screen.findByRole('textbox', { name: 'Skriv en besked' })) as HTMLTextAreaElement
  await user.type(field, 'Ring 20 30 40 50')
  await user.click(screen.getByRole('button', { name: 'Send' }))
  expect(await screen.findByText(/Her står noget, der viser, hvem du er: “20 30 40 50”/)).toBeDefined()
  expect(field.value).toBe('Ring 20 30 40 50')

  answer = new TypeError('no connection')
  await user.clear(field)
  await user.type(field, 'Hej')
  await user.click(screen.getByRole('button', { name: 'Send' }))
  await waitFor(() => expect(sent).toEqual(['Ring 20 30 40 50', 'Hej']))
  await waitFor(() => expect(field.value).toBe('Hej'))
  expect(localStorage.getItem(Object.keys(localStorage).find((key) => key.includes('thread:')) ?? '')).toContain('Hej')
})

test('a company asks her in words for her, and after the end there is nothing', async () => {
  let thread = aThread({ messages: [] })
  const { id } = exampleIntroduction()
  fakeApi(
    on(readCompany, () => exampleCompany()),
    on(readIntroduction, () => exampleIntroduction({ state: 'interested', waitsFor: 'company' })),
    on(readThread, () => thread),
  )
  const first = visit(`/company/introductions/${id}`, { as: 'company' })
  expect(await screen.findByRole('button', { name: 'Spørg om: Hvor mange timer kan du om ugen?' })).toBeDefined()
  first.unmount()

  thread = aThread({ messages: [], mayWrite: false, openers: [] })
  visit(`/company/introductions/${id}`, { as: 'company' })
  expect((await screen.findAllByRole('heading', { level: 2 })).length).toBeGreaterThan(0)
  expect(screen.queryByRole('log')).toBeNull()
})

test('read marks are turned off in the account', async () => {
  const sent: unknown[] = []
  fakeApi(
    on(updateAccount, ({ body }) => {
      sent.push(body)
      throw new ApiError({ status: 500, code: 'our-fault' })
    }),
  )
  const { user } = visit('/candidate/account', { as: 'candidate' })
  await user.click(await screen.findByRole('switch', { name: 'Andre må se, når jeg har læst' }))
  await waitFor(() => expect(sent).toEqual([{ showsReading: false }]))
})
