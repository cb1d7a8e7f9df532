import {
  actOnIntroduction,
  type BodyOf,
  type Introduction,
  listIntroductions,
  readCompany,
  readIntroduction,
} from '@fleksbro/contract'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { ApiError } from '../../api/errors.ts'
import { exampleIntroduction, introductionId } from '../../features/companies/example-introduction.ts'
import { exampleCompany } from '../../features/vacancies/example-vacancy.ts'
import { fakeApi, on } from '../../test/fake-api.ts'
import { visit } from '../../test/visit.tsx'

const server = (...all: Introduction[]) => [
  on(readCompany, () => exampleCompany()),
  on(listIntroductions, () => all),
  on(readIntroduction, () => all[0] as Introduction),
]
const one = `/company/introductions/${introductionId}`
const interested = exampleIntroduction({ state: 'interested', waitsFor: 'company', allowedActions: ['ask', 'decline'] })
const yes = exampleIntroduction({
  state: 'yes',
  waitsFor: 'company',
  deadline: null,
  revealed: { name: 'Karla Vang', email: 'karla@example.dk', phone: null },
  allowedActions: ['met', 'end'],
})

describe('the inbox', () => {
  test('what waits for the company stands first, what is over is folded away', async () => {
    const ended = exampleIntroduction({ id: introductionId.replace(/40$/, '41'), state: 'no', waitsFor: null })
    fakeApi(...server(interested, ended))
    visit('/company/introductions', { as: 'company' })
    const yours = await screen.findByRole('region', { name: 'Venter på jer' })
    expect(within(yours).getByRole('link', { name: /^Svar/ })).toBeDefined()
    expect(screen.getByText('Slut (1)')).toBeDefined()
  })

  test('a yes asks for no answer: it shows who said it, without an alarm', async () => {
    fakeApi(...server(yes))
    visit('/company/introductions', { as: 'company' })
    expect(await screen.findByRole('link', { name: /^Se, hvem det er.*Karla Vang/ })).toBeDefined()
    expect(screen.queryByRole('link', { name: /^Svar/ })).toBeNull()
    expect(screen.getByText('Ja, I kan mødes').dataset.tone).toBe('accent')
  })

  test('empty, it says what will come and what to do', async () => {
    fakeApi(...server())
    visit('/company/introductions', { as: 'company' })
    expect(await screen.findByText('Her kommer dem, der vil høre mere')).toBeDefined()
    expect(screen.getByRole('link', { name: 'Se jeres stillinger' })).toBeDefined()
  })

  test('when it cannot be read, the page says so and tries again', async () => {
    fakeApi(
      ...server(interested),
      on(listIntroductions, () => {
        throw new ApiError({ status: 500, code: 'internal' })
      }),
    )
    visit('/company/introductions', { as: 'company' })
    expect(await screen.findByRole('button', { name: 'Prøv igen' })).toBeDefined()
  })

  test('the named consultant stands on the page', async () => {
    fakeApi(...server(interested))
    visit('/company/introductions', { as: 'company' })
    expect(await screen.findByText('Din konsulent: Mette Krogh')).toBeDefined()
    expect(screen.getByRole('link', { name: 'Ring 20 30 40 50' }).getAttribute('href')).toBe('tel:20304050')
  })
})

describe('one introduction', () => {
  test('before the yes there is no name', async () => {
    fakeApi(...server(interested))
    visit(one, { as: 'company' })
    expect(await screen.findByRole('heading', { level: 1, name: 'En kandidat' })).toBeDefined()
    expect(screen.getByRole('button', { name: 'Bed om et møde' })).toBeDefined()
  })

  test('the yes shows what she chose and says what stays hidden', async () => {
    fakeApi(...server(yes))
    visit(one, { as: 'company' })
    expect(await screen.findByRole('heading', { level: 1, name: 'Karla Vang' })).toBeDefined()
    expect(screen.getByRole('link', { name: 'karla@example.dk' }).getAttribute('href')).toBe('mailto:karla@example.dk')
    expect(screen.getByText(/ser stadig ikke alder, adresse/)).toBeDefined()
    expect(screen.queryByText('Telefon')).toBeNull()
  })

  test('what the company did itself is told as its own', async () => {
    const at = '2026-11-20T09:00:00Z'
    fakeApi(...server(exampleIntroduction({ steps: [{ state: 'asked', by: 'company', at }] })))
    visit(one, { as: 'company' })
    expect(await screen.findByText('I spurgte, om I skal mødes')).toBeDefined()
  })

  test('a kind no, with a reason that only the consultant reads', async () => {
    const sent: BodyOf<typeof actOnIntroduction>[] = []
    fakeApi(
      ...server(interested),
      on(actOnIntroduction, ({ body }) => {
        sent.push(body)
        return exampleIntroduction({ state: 'declined', waitsFor: null, allowedActions: [] })
      }),
    )
    const { user } = visit(one, { as: 'company' })
    await user.click(await screen.findByRole('button', { name: 'Nej tak denne gang' }))
    await user.type(screen.getByRole('textbox', { name: /Hvorfor/ }), 'Vi fandt en anden.')
    await user.click(screen.getByRole('button', { name: 'Sig venligt nej tak' }))
    await waitFor(() => expect(sent).toEqual([{ action: 'decline', reason: 'Vi fandt en anden.' }]))
    expect(await screen.findByText(/Personen har fået venlig besked/)).toBeDefined()
  })

  test('words about illness are asked about and may stay', async () => {
    const sent: BodyOf<typeof actOnIntroduction>[] = []
    fakeApi(
      ...server(yes),
      on(actOnIntroduction, ({ body }) => {
        sent.push(body)
        if (sent.length > 1) return exampleIntroduction({ state: 'ended', waitsFor: null, allowedActions: [] })
        const fields = [{ path: '/reason', code: 'sensitive-words', detail: { words: ['gigt'] } }]
        throw new ApiError({ status: 400, code: 'invalid', fields })
      }),
    )
    const { user } = visit(one, { as: 'company' })
    await user.click(await screen.findByRole('button', { name: 'Afslut' }))
    await user.type(screen.getByRole('textbox', { name: /Hvorfor/ }), 'Hun har gigt')
    await user.click(screen.getByRole('button', { name: 'Afslut' }))
    await user.click(await screen.findByRole('checkbox', { name: 'Lad ordene stå' }))
    await user.click(screen.getByRole('button', { name: 'Afslut' }))
    expect(await screen.findByText(/Det er slut her/)).toBeDefined()
    expect(sent[1]).toEqual({ action: 'end', reason: 'Hun har gigt', keepWords: true })
    expect(screen.queryByText('Karla Vang')).toBeNull()
  })
})
