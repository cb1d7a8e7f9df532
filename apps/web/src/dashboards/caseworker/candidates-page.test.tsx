import { assignCandidate, createCandidate, inviteCandidate, listCandidates, openCandidate } from '@fleksbro/contract'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { ApiError } from '../../api/errors.ts'
import { candidateRow, ids } from '../../test/caseload-samples.ts'
import { fakeApi, on } from '../../test/fake-api.ts'
import { loadCaseworkerPages } from '../../test/load-caseworker.ts'
import { visit } from '../../test/visit.tsx'

loadCaseworkerPages()

const link = 'https://fleksbro.example/invitation#3q2-7wEl'
const handOver = { candidateId: ids.karla, link, mailed: true, expires: '2026-12-01T09:00:00Z' }
const bo = candidateRow({
  id: ids.bo,
  name: 'Bo Falk',
  mine: false,
  caseworker: { id: ids.company, name: 'Samira Holm' },
  hasAccount: false,
  visible: false,
  weeksWaiting: 0,
})
const rowOf = async (name: string) =>
  within((await screen.findByRole('rowheader', { name: new RegExp(name) })).closest('tr') as HTMLElement)

describe('the list', () => {
  test('says who, how far and how long without contact, and no needs', async () => {
    fakeApi(on(listCandidates, () => [candidateRow(), bo]))
    visit('/caseworker/candidates', { as: 'caseworker' })
    const karla = await rowOf('Karla Vang')
    expect(karla.getByText('3 uger')).toBeDefined()
    expect(karla.getByText('6–15 timer')).toBeDefined()
    const other = await rowOf('Bo Falk')
    expect(other.getByText('Samira Holm')).toBeDefined()
    expect(other.getByText('Har ikke login')).toBeDefined()
    expect(screen.getByText('2 kandidater')).toBeDefined()
  })

  test('is filtered by what stands in the address, and searched while one types', async () => {
    const asked: string[] = []
    fakeApi(
      on(listCandidates, (_, { query }) => {
        asked.push(query.toString())
        return []
      }),
    )
    const { user, history } = visit('/caseworker/candidates?whose=unassigned&status=paused&sort=name', {
      as: 'caseworker',
    })
    expect(await screen.findByText('Alle har en konsulent.')).toBeDefined()
    expect(asked.at(-1)).toBe('whose=unassigned&status=paused&search=&sort=name')
    await user.type(screen.getByRole('searchbox', { name: 'Søg på navn' }), 'kar')
    await waitFor(() => expect(history.location.search).toContain('search=kar'))
    await waitFor(() => expect(asked.at(-1)).toContain('search=kar'))
    expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Søg på navn' }))
  })

  test("a colleague's candidate is taken over with a reason", async () => {
    let reason: string | undefined
    let taken: string | null = null
    fakeApi(
      on(listCandidates, () => [bo]),
      on(openCandidate, ({ body }) => {
        reason = body.reason
        return bo
      }),
      on(assignCandidate, ({ body }) => {
        if (!reason) throw new ApiError({ status: 409, code: 'reason-needed' })
        taken = body.accountId
        return bo
      }),
    )
    const { user } = visit('/caseworker/candidates?whose=all', { as: 'caseworker' })
    await user.click(await screen.findByRole('button', { name: 'Overtag: Bo Falk' }))
    await user.type(await screen.findByRole('textbox', { name: 'Hvorfor åbner du profilen?' }), 'Aftalt med Samira')
    await user.click(screen.getByRole('button', { name: 'Åbn profilen' }))
    expect(await screen.findByText('Du er nu konsulent for Bo Falk.')).toBeDefined()
    expect(taken).toBe(ids.me)
  })

  test('whoever has no log-in is invited again, and the new link can be handed over', async () => {
    fakeApi(
      on(listCandidates, () => [candidateRow({ hasAccount: false, invited: '2026-11-16T09:00:00Z' })]),
      on(inviteCandidate, () => handOver),
    )
    const { user } = visit('/caseworker/candidates', { as: 'caseworker' })
    expect(await screen.findByText('Inviteret for 7 dage siden')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Inviter igen: Karla Vang' }))
    await user.type(screen.getByRole('textbox', { name: 'E-mail' }), 'karla@example.dk')
    await user.click(screen.getByRole('button', { name: 'Send invitation' }))
    expect(await screen.findByDisplayValue(link)).toBeDefined()
    expect(screen.getByRole('button', { name: 'Print brevet' })).toBeDefined()
  })
})

describe('a new candidate', () => {
  const fill = async (email: string) => {
    const view = visit('/caseworker/candidates/new', { as: 'caseworker' })
    await view.user.type(await screen.findByRole('textbox', { name: 'Navn' }), 'Karla Vang')
    await view.user.type(screen.getByRole('textbox', { name: 'E-mail' }), email)
    await view.user.click(screen.getByRole('button', { name: 'Lav profilen' }))
    return view
  }

  test('gets a link, by mail and on a letter to hand over', async () => {
    let sent: unknown
    fakeApi(
      on(createCandidate, ({ body }) => {
        sent = body
        return handOver
      }),
    )
    await fill('karla@example.dk')
    const heading = await screen.findByRole('heading', { level: 1, name: 'Karla Vang har fået en profil' })
    await waitFor(() => expect(document.activeElement).toBe(heading))
    expect(sent).toEqual({ name: 'Karla Vang', email: 'karla@example.dk', phone: null, language: 'da' })
    expect(screen.getByDisplayValue(link)).toBeDefined()
    const letter = within(screen.getByRole('article'))
    expect(letter.getByRole('heading', { name: 'Velkommen til Fleksbro, Karla Vang' })).toBeDefined()
    expect(letter.getByText(link)).toBeDefined()
    expect(letter.getByText(/1. december 2026/)).toBeDefined()
  })

  test('without an e-mail can be filled in together at once', async () => {
    fakeApi(on(createCandidate, () => ({ candidateId: ids.karla, link: null, mailed: false, expires: null })))
    await fill(' ')
    expect(await screen.findByText(/I kan udfylde den sammen nu/)).toBeDefined()
    expect(screen.getByRole('link', { name: 'Åbn profilen' }).getAttribute('href')).toContain(ids.karla)
  })

  test('keeps what was typed when something is wrong, and says so beside the field', async () => {
    fakeApi(
      on(createCandidate, () => {
        throw new ApiError({ status: 400, code: 'invalid', fields: [{ path: '/email', code: 'has-account' }] })
      }),
    )
    await fill('taken@example.dk')
    expect((await screen.findAllByText('Der er allerede en bruger med den e-mail.')).length).toBe(2)
    expect(screen.getByDisplayValue('Karla Vang')).toBeDefined()
    expect(screen.getByRole('textbox', { name: 'E-mail' }).getAttribute('aria-invalid')).toBe('true')
  })
})
